// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <QCoreApplication>
#include <array>

#include "text/evidence_text.h"

namespace ankleup {
namespace {

class ClaimTexts {
    Q_DECLARE_TR_FUNCTIONS(ClaimTexts)
};

struct ClaimWords {
    const char* claim;
    const char* model;
    const char* research;
    bool disagrees;
};

constexpr std::array kClaims = {
    ClaimWords{QT_TRANSLATE_NOOP("ClaimTexts",
                                 "The ankle moves in three planes; a limit in any of them makes the knee, then the hip, pick "
                                 "up the slack."),
               QT_TRANSLATE_NOOP("ClaimTexts",
                                 "Less dorsiflexion does: at 18° the knee dips 18 mm. A limit of eversion or of rotation alone "
                                 "takes the knee's detour away rather than adding one."),
               QT_TRANSLATE_NOOP("ClaimTexts",
                                 "Wyndow 2016: less reach at the wall, more inward knee (β .61, n = 30). Lima 2018: 17 studies, "
                                 "SMD -.65. Most ask about dorsiflexion alone."),
               true},
    ClaimWords{QT_TRANSLATE_NOOP("ClaimTexts", "Stretch gastrocnemius and soleus, mobilise foot and ankle, let the talus glide backwards."),
               QT_TRANSLATE_NOOP("ClaimTexts",
                                 "Stretching a short soleus takes the knee from 14 to 10 mm. The talus turns back; the glide is "
                                 "derived from its radius."),
               QT_TRANSLATE_NOOP("ClaimTexts",
                                 "Radford 2006: +2 to 3° after up to six weeks; Medeiros 2018: +5.2°. Near what measuring can "
                                 "tell (3.7 to 4.7°)."),
               false},
    ClaimWords{QT_TRANSLATE_NOOP("ClaimTexts",
                                 "Too little dorsiflexion: the foot turns out, the tibia turns out, the femur in; the inside of "
                                 "the knee and the deep gluteals are loaded."),
               QT_TRANSLATE_NOOP("ClaimTexts",
                                 "The femur turns in against tibia and pelvis, but outwards in space; the projection angle falls "
                                 "and the medial ligament hardly lengthens. Piriformis lengthens by 2 %. What turns in depends on "
                                 "against what."),
               QT_TRANSLATE_NOOP("ClaimTexts",
                                 "n = 70 and Rao 2024, walking: less dorsiflexion, more outward knee rotation (r = -.39). No study "
                                 "was found that counts degrees of toe-out per degree lost."),
               true},
    ClaimWords{QT_TRANSLATE_NOOP("ClaimTexts", "Knee-to-wall test: felt behind is the calf, felt in front is the joint."),
               QT_TRANSLATE_NOOP("ClaimTexts", "4.4 cm at the wall is a limit of 18°. Where it is felt is asked, not computed."),
               QT_TRANSLATE_NOOP("ClaimTexts",
                                 "Konor 2012, Powden 2015: differences under 1.1 to 1.9 cm cannot be told. Baumbach 2014: straight "
                                 "knee 25°, bent 39°."),
               false},
    ClaimWords{QT_TRANSLATE_NOOP("ClaimTexts", "A weak, flat foot lets shin and knee follow inwards; insoles and strength help."),
               QT_TRANSLATE_NOOP("ClaimTexts", "Step down, flat and weak foot: knee +15 mm, with arch support and strength +8 mm."),
               QT_TRANSLATE_NOOP("ClaimTexts",
                                 "Kim 2021, Yoo 2022: 8° of projection angle, small uncontrolled studies; the model gives 1 to 4°. "
                                 "Mills 2010: insoles -2.1° eversion."),
               true},
    ClaimWords{QT_TRANSLATE_NOOP("ClaimTexts", "The norm is 0 to 20°; runners need 15° at least; with less the tibia turns in too far."),
               QT_TRANSLATE_NOOP("ClaimTexts",
                                 "Running here takes 24.5° under load, about 8° unloaded: at 15° unloaded nothing changes yet. At a "
                                 "limit of 10° the knee moves in by 14 mm."),
               QT_TRANSLATE_NOOP("ClaimTexts",
                                 "Textbook angles in running are 20 to 30° under load. Loaded and unloaded readings differ by "
                                 "about 16° (Baumbach 2014)."),
               true},
    ClaimWords{QT_TRANSLATE_NOOP("ClaimTexts", "Causes: calf stiffness, a weak tibialis anterior, the joint itself."),
               QT_TRANSLATE_NOOP("ClaimTexts",
                                 "All three can be set. A short gastrocnemius shows with a straight knee: in late stance the knee "
                                 "stays 3° more bent."),
               QT_TRANSLATE_NOOP("ClaimTexts",
                                 "You 2009, Lalevée 2021: tight gastrocnemius, more knee bend in walking. No number was found for "
                                 "tibialis anterior: a hypothesis."),
               false},
    ClaimWords{QT_TRANSLATE_NOOP("ClaimTexts",
                                 "Stiff ankles and unstable hips: the pelvis tilts, the knee goes sideways, kneecap and IT band are "
                                 "loaded; hip strengthening helps."),
               QT_TRANSLATE_NOOP("ClaimTexts",
                                 "Step down with a weak hip: knee +28 mm, pelvic drop +4°. In the single-leg squat the stiff ankle "
                                 "alone lowers the drop slightly, and neither IT band nor kneecap rises."),
               QT_TRANSLATE_NOOP("ClaimTexts",
                                 "Bell-Jenje 2016: limited ankles, more hip adduction (d = 1.2); a heel lift reduces it. Willy & "
                                 "Davis 2011: stronger hips alone do not change running."),
               true},
    ClaimWords{QT_TRANSLATE_NOOP("ClaimTexts", "Squat, stairs, walking and running all need the ankle."),
               QT_TRANSLATE_NOOP("ClaimTexts", "At their deepest: squat 38, step down 37, single-leg squat 32, running 25, walking 17°."),
               QT_TRANSLATE_NOOP("ClaimTexts", "Hemmerich 2006: full squat 38.5 ± 5.9°. Ota 2014: walking 13.7 ± 4.8°."), false}};

}  // namespace

QList<ClaimText> claimTexts() {
    QList<ClaimText> texts;
    for (const ClaimWords& words : kClaims) {
        texts << ClaimText{ClaimTexts::tr(words.claim), ClaimTexts::tr(words.model), ClaimTexts::tr(words.research), words.disagrees};
    }
    return texts;
}

}  // namespace ankleup
