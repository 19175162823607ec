<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>AnkleUp %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the loss of ankle bend travels up the leg: foot, shin, knee, thigh, pelvis. Every posture is solved by a closed-chain model, none is drawn by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For education and demonstration only. It makes no diagnosis and gives no advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored unless you save it, and nothing leaves this computer. Free software: GNU General Public License 3 or later; the model&apos;s code Apache 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardTexts</name>
    <message>
        <source>as in the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turns in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turns out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rolls in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rolls out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the arch flattens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the arch rises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the heel comes up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the heel comes down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leans forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leans back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the upper end tips in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the upper end tips out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dips inwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves outwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folds inwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folds outwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bends further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bends less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swings inwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swings outwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other side drops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other side lifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tips forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tips back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rearfoot eversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toe-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flattening of the arch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heel rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal rotation in space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward lean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medial tilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal rotation against the pelvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal rotation against the femur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abduction against the femur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medial of the line from hip to ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medial of the line of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flexion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frontal plane projection angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adduction against the pelvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flexion against the pelvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal rotation against the tibia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop of the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotation towards the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anterior tilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turns to the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turns to this side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves inwards across the line of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves outwards across the line of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CascadeBar</name>
    <message>
        <source>Show me the chain link by link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me, link by link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CausesPanel</name>
    <message>
        <source>Leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stops the ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How its end feels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits in the other two planes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot and body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the foot (%1 in use)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedies (%1 on)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimList</name>
    <message>
        <source>The model, not quite so: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model agrees: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimTexts</name>
    <message>
        <source>The ankle moves in three planes; a limit in any of them makes the knee, then the hip, pick up the slack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less dorsiflexion does: at 18° the knee dips 18 mm. A limit of eversion or of rotation alone takes the knee&apos;s detour away rather than adding one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wyndow 2016: less reach at the wall, more inward knee (β .61, n = 30). Lima 2018: 17 studies, SMD -.65. Most ask about dorsiflexion alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch gastrocnemius and soleus, mobilise foot and ankle, let the talus glide backwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretching a short soleus takes the knee from 14 to 10 mm. The talus turns back; the glide is derived from its radius.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radford 2006: +2 to 3° after up to six weeks; Medeiros 2018: +5.2°. Near what measuring can tell (3.7 to 4.7°).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little dorsiflexion: the foot turns out, the tibia turns out, the femur in; the inside of the knee and the deep gluteals are loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The femur turns in against tibia and pelvis, but outwards in space; the projection angle falls and the medial ligament hardly lengthens. Piriformis lengthens by 2 %. What turns in depends on against what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = 70 and Rao 2024, walking: less dorsiflexion, more outward knee rotation (r = -.39). No study was found that counts degrees of toe-out per degree lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee-to-wall test: felt behind is the calf, felt in front is the joint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4.4 cm at the wall is a limit of 18°. Where it is felt is asked, not computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konor 2012, Powden 2015: differences under 1.1 to 1.9 cm cannot be told. Baumbach 2014: straight knee 25°, bent 39°.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weak, flat foot lets shin and knee follow inwards; insoles and strength help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step down, flat and weak foot: knee +15 mm, with arch support and strength +8 mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kim 2021, Yoo 2022: 8° of projection angle, small uncontrolled studies; the model gives 1 to 4°. Mills 2010: insoles -2.1° eversion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The norm is 0 to 20°; runners need 15° at least; with less the tibia turns in too far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running here takes 24.5° under load, about 8° unloaded: at 15° unloaded nothing changes yet. At a limit of 10° the knee moves in by 14 mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Textbook angles in running are 20 to 30° under load. Loaded and unloaded readings differ by about 16° (Baumbach 2014).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Causes: calf stiffness, a weak tibialis anterior, the joint itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All three can be set. A short gastrocnemius shows with a straight knee: in late stance the knee stays 3° more bent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You 2009, Lalevée 2021: tight gastrocnemius, more knee bend in walking. No number was found for tibialis anterior: a hypothesis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stiff ankles and unstable hips: the pelvis tilts, the knee goes sideways, kneecap and IT band are loaded; hip strengthening helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step down with a weak hip: knee +28 mm, pelvic drop +4°. In the single-leg squat the stiff ankle alone lowers the drop slightly, and neither IT band nor kneecap rises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bell-Jenje 2016: limited ankles, more hip adduction (d = 1.2); a heel lift reduces it. Willy &amp; Davis 2011: stronger hips alone do not change running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squat, stairs, walking and running all need the ankle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At their deepest: squat 38, step down 37, single-leg squat 32, running 25, walking 17°.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hemmerich 2006: full squat 38.5 ± 5.9°. Ota 2014: walking 13.7 ± 4.8°.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloudView</name>
    <message>
        <source>64 legs drawn from published ranges, each as a thin line from hip over knee and ankle to the toe. They are shown while the leg stands still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine out of ten of them (5 to 95 %):
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is drawn:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoefficientTable</name>
    <message>
        <source>Search name, purpose or source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareMenu</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This leg against another: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second leg makes up for the ankle so:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve are kept: remove one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To compare with it later; forgotten when AnkleUp is closed or reset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe: before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two compensations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shin does not turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the thigh does not turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the thigh %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This leg, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the knee stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the knee moves %1 inwards across the line of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the knee moves %1 outwards across the line of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the knee dips %1 inwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the knee moves %1 outwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the knee is where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knee %1 further in across the line of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knee %1 further out across the line of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knee %1 further in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knee %1 further out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences drawn %1 times as large; the numbers are the true ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From above: the foot points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the front: the shin is turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From behind: the heel leans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the inside: the arch is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the front: the knee beside the line of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the front: the knee beside the line from hip to ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the thigh the shin is turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the front: the thigh is turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the side: the heel is off the floor by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the side: the trunk leans forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the side: the knee is bent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2; %3: %4</source>
        <extracomment>two ways of moving, each with what one sees of it: &quot;Mixed: 18° in; Turns out: 7° in&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs that studies of these two ways of moving look at: heel and shin (Fischer 2018, Pinto 2008), shin against thigh (Rao 2024), heel rise (Bell-Jenje 2016). For a foot that turns out because the ankle is stiff no study gives degrees. The numbers are the model&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One clinic article says that a stiff ankle turns the shin outwards, another that it turns it inwards. The model: %1: %2; %3: %4. It depends on how the leg makes up for the ankle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clinic article says that the thigh turns inwards and loads the inside of the knee. The model, %1: the thigh, against the shin: %2; against the pelvis: %3; in space: %4. The angle of the knee from the front: %5. The ligament on the inside: %6. What &quot;the thigh turns in&quot; means depends on against what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clinic article says that a stiff ankle tilts the pelvis and loads the outside of the thigh and the kneecap. The model, %1: pelvic drop: %2; band on the outside of the thigh: %3; pressure under the kneecap: %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes (*.ankleup)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndFeelCard</name>
    <message>
        <source>Torque against bend: this ankle&apos;s end begins at %1 (line); dashed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull the shin: drag its handle, or give it the keyboard and use the arrows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndFeelText</name>
    <message>
        <source>An ankle joint ends hard: bone on bone, a pinch in front. Tried with the knee bent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short soleus ends soft: it gives a little more with each pull, felt behind. Tried with the knee bent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short gastrocnemius ends soft, felt behind, with a straight knee. Once the knee bends (dashed) it lets go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nm bend it %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody pulls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Soft: 10 Nm more, %2 further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Hard: 10 Nm more, only %2 further.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>What clinic texts claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model against published findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every coefficient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where we bend reality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure is this? The uncertainty cloud</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceTexts</name>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used for calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds by construction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves: each picture is a posture in balance, without momentum and reflexes. Moments are not those of a gait laboratory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spring is a crowd: it stands for muscle, habit and passive tissue together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person knows the task beforehand: heel and toes answer what is intended, not what happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One fixed hinge under the ankle. Living feet have none; published couplings differ fivefold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One hinge in the midfoot, its lean calibrated; about a third of the effect on the knee passes through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bending the ankle turns the shin inwards by about 2° in 10°. Losing bend takes some of that away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deep squat lifts the heel, and the knee then comes back. No study has shown this yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning the foot out looks good from the front, while the knee goes further in across the foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heel lift also changes healthy ankles here, and should not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a person: in tasks on two legs the other leg is a mirror image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tissues are straight lines that do not wrap around bone. Longer is not strain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knee itself opens by less than 2°; the rest of what is seen from the front is turning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pelvis only drops; lifting it above level is not in the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit is a place, not a person: real calves are stiff, sore, strong or afraid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak shin muscles are a hypothesis; no published effect stands behind them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ankle&apos;s dome turns, it does not glide: its millimetres are a radius times an angle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing knows more bones than the model; toes can lie a few millimetres beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it cannot say: whether a person will be injured, what hurts, what to do. It has no pain, no fatigue, no fear, no learning. Which way out a person takes is a setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lean of the joint axis under the ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far that axis points inwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angle between thigh and foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dorsiflexion limit, as a tape reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each stiffness of the leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times a factor about 1, logarithm ± %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as set ± %1°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ± %2°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, within %2 to %3°</source>
        <comment>a draw and its range</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplainPanel</name>
    <message>
        <source>Reading level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning of the shin and the thigh is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureTexts</name>
    <message>
        <source>%1, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of the leg compared with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingTable</name>
    <message>
        <source>Only what the model misses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published %1; band %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model %1: met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model %1: missed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>%1 (the reference)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have this leg back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GraphView</name>
    <message>
        <source>The graph runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeroSlider</name>
    <message>
        <source>Ankle dorsiflexion limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look from the front, back, left, right, top, sole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>play and pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the slider one degree; on the stage or the phase one hundredth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift + arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the slider a tenth of a degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ends of the slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint axes, ghost, labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muscles and ligaments, outline of the leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presentation on and off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open and save the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerMenu</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghost of the reference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearnHeader</name>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearnOverview</name>
    <message>
        <source>For learning, not for diagnosis. A lesson moves the leg on the stage; leaving it puts everything back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict, answer, and see it on the leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words, at three reading levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · been through</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerAxis</name>
    <message>
        <source>← %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 →</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerLocks</name>
    <message>
        <source>Lock any joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A locked joint is held as it is with a free ankle. Others have to pay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerTexts</name>
    <message>
        <source>The foot turning out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toe-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heel coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heel rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heel bone&apos;s roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rearfoot roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The joint under the ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtalar pronation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midfoot sag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talocrural dorsiflexion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knee&apos;s bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee flexion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shin&apos;s turn under the thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knee&apos;s sideways opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee abduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hip&apos;s bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip flexion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thigh&apos;s swing inwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip adduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thigh&apos;s turn in the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trunk&apos;s lean forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk flexion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trunk&apos;s lean to the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk lateral lean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the knee moves inwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee medial of the line from hip to ankle, change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the knee moves inwards across the line of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee medial of the line of the foot, change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the shin leans forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward lean of the tibia in space, change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together: the knee moves inwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together: the knee moves outwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together: the shin leans further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together: the shin leans less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies under the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leans further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leans less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lean of the shin still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tibial inclination still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lean of the trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend of the knee</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Who pays for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid elsewhere, in no sum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Leave the lesson; everything goes back to how it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leg has been changed. Show this step&apos;s leg again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonReturn</name>
    <message>
        <source>Back to: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitPopup</name>
    <message>
        <source>One degree less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One degree more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockButton</name>
    <message>
        <source>Let it go again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold it as with a free ankle, and see who pays instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open scene …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save scene …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About AnkleUp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window for the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There as in a mirror: right is on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How finely the stage is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureGroupView</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureNotes</name>
    <message>
        <source>Foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thigh and pelvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscles and ligaments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tibia and ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Femur and pelvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tissues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at its greatest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the end of the movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as far as it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the joint gives way under 15 Nm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range; the second has the unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a tape can tell (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than a tape&apos;s error (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than an inclinometer can tell (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than an inclinometer&apos;s error (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a goniometer can tell (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than a goniometer&apos;s error (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a statement and its source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about what can just be told by measuring (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more pressure than in the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer than in the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less pressure than in the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorter than in the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim beside model: a knee that comes in is said to stretch this ligament; here it hardly lengthens, since the bones turn and the knee itself opens by less than 2°.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim beside model: a stiff ankle is said to load the kneecap; here the pressure does not rise, since the trunk leans forward and takes load off the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim beside model: a stiff ankle is said to stretch this band; here it does not lengthen. The model&apos;s paths are straight lines that do not wrap around bone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasurePanel</name>
    <message>
        <source>Copy table as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All quantities in full precision, to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy curve as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both curves of the graph in full precision, to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureRowView</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientWindow</name>
    <message>
        <source>AnkleUp: for the patient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaybackPanel</name>
    <message>
        <source>To the start of the movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the start (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuantityText</name>
    <message>
        <source>%1 metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kilograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>what the model shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the stage shows now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuizPage</name>
    <message>
        <source>Quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the quiz; everything goes back to how it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you differed is where the leg surprises most people. Any question can be looked at again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemedyText</name>
    <message>
        <source>Calf stretching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long-term stretching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint mobilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heel lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arch support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot strengthening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip strengthening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement retraining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published: 2.1° (0.9 to 3.3) to 3.0° (0.3 to 5.8) within six weeks. Radford 2006</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published: 5.2° (4.4 to 6.0); with contracting and relaxing 4.3° (1.6 to 7.0). Medeiros 2018</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published: about 0.5 to 2 cm at the wall, 1° to 4°; weak. A whole programme 4.1°. Howe 2022</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published: 12 and 25 mm let the thigh swing in less, but only where the ankle is stiff. Bell-Jenje 2016</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published: the heel rolls in 2.1° (0.7 to 3.5) less, the shin turns in 1.3° (0.1 to 2.5) less. Mills 2010</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published: the knee&apos;s angle from the front 8.3° less, 20 people without a control group. Yoo 2022; this model gives 1.4°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number was found: the size is assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published: the trained movement improves, running does not change. Willy &amp; Davis 2011; the size is assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published: the knee&apos;s angle from the front 16° less at once, no control group. PMC7274868; the size is assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acts elsewhere: on a short calf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acts elsewhere: on a stiff ankle joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acts elsewhere: on a low arch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acts elsewhere: on weak foot muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acts elsewhere: on weak hip control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dorsiflexion limit +%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heel lift +%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insole +%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foot control +%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hip control +%1, and less rolling in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hip control +%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits this cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits this leg, whatever the cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays %1: there is no more to gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 becomes %2: the range ends there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore what was open?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AnkleUp did not end as it should last time. The scene that was open then is still there. It is deleted if you do not want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RivalsPanel</name>
    <message>
        <source>%1 or %2? What tells them apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the two look the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim beside model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScaleTile</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts this scale in front</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Phase of the movement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentenceText</name>
    <message>
        <source>weak foot muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stronger foot muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak hip control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better hip control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak shin muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stronger shin muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a high foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a flat foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stiff rearfoot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a freer rearfoot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stiff rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>freer rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the foot turned out less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the foot turned out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less heel lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a heel lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less insole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an insole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a level floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tilted floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no locked joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a locked joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pays most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the heel has come up, so the knee comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gastrocnemius %1 short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ankle bend %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This leg cannot do that; shown is the nearest it comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knee is %1 further in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knee is %1 further out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 across the line of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heel is %1 further up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trunk leans %1 further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The movement is %1 shallower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knee is %1 more bent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heel is %1 less far up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trunk leans %1 less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This asks %1 of the ankle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change is too small to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this leg and a free ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared with %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a free ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a gastrocnemius %1 short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with %1 of ankle bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked joints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this leg cannot do that; shown is the nearest it comes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the heel comes up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trunk leans %1 further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the movement stays %1 shallower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the knee stays %1 more bent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the heel stays %1 lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trunk leans %1 less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no difference from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this asks %1 of the ankle, it has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change is too small to see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the knee dips %1 inwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the knee moves %1 outwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the knee moves %1 inwards across the line of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the knee moves %1 outwards across the line of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(measured against the line of the foot it moves %1 inwards)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(measured against the line of the foot it moves %1 outwards)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(measured against the line from hip to ankle it moves %1 inwards)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(measured against the line from hip to ankle it moves %1 outwards)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the knee does not reach the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other heel does not reach down so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body does not come over this foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the posture does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 than in %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShinPull</name>
    <message>
        <source>Pull on the shin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SliderPanel</name>
    <message>
        <source>Ankle
dorsiflexion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One degree less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One degree more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SliderText</name>
    <message>
        <source>This movement takes %1; there is more than enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This movement takes %1 of a leg that stands freely; this leg, as it is now, does not come to its limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This gastrocnemius is long enough for this movement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short gastrocnemius lets go when the knee bends: this movement does not feel it. It shows with a straight knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes at this moment; it does where the movement bends the ankle most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it in walking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this squat takes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this step takes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this lunge takes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walking takes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running takes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standing takes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after remedies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wall test %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shin %1 forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 short; straight-knee end range %2 loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wall test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shin at the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>straight, unloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>straight, loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit, loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall test in centimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inclination of the shin at the wall in degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goniometer, unloaded, knee straight, in degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goniometer, unloaded, knee bent, in degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End range under load, knee straight, in degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ankle dorsiflexion limit in degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this model&apos;s own wall test, for this body and cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit less %1: group means, Baumbach 2014; yours may differ by several degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit less %1: calibrated on Baumbach 2014, group means; yours may differ by several degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type a number of centimetres, about %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type a number of centimetres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type a number of degrees, %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type a number of degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: end of the textbook range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: asked of runners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healthy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageFrame</name>
    <message>
        <source>Compare with before the remedies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc or F11</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageJoints</name>
    <message>
        <source>Pelvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thigh bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shin bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ankle joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, left leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, right leg</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageLabels</name>
    <message>
        <source>L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskMenu</name>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TissueLegend</name>
    <message>
        <source>Compared with the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change, or not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kneecap: pressure under it, illustrative</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation (F11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>%1°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 millimetre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 millimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 centimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>Heel rolls in up to (eversion)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg turns up to (rotation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shin muscles (dorsiflexors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot turned out by habit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thigh-foot angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtalar axis: inclination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtalar axis: deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heel lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insole, inner side raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilted floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wedge under the heel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wedge under the forefoot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toes to wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the knee&apos;s turn off its path; the hip&apos;s is 10° more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How firmly muscles hold the arch: 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How firmly muscles hold hip and pelvis: 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strength, 0 to 1, that adds to any cause. A hypothesis: no published effect was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the shin bone is twisted outwards, seen at the foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the joint under the ankle: people differ from 20° to 68° (Inman).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the joint under the ankle: people differ from 4° to 47° (Inman).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 0 it tips the foot inwards (everts).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 0 it tips the heel inwards (everts).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raises the toes: asks more of the ankle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the toes stand from the wall at the end of the lunge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a low arch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a high arch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a normal arch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 under the heel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look from …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ankle, near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee, near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip, near</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WallTestEntry</name>
    <message>
        <source>Show it on the leg</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WallTestText</name>
    <message>
        <source>Right, toes to wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, toes to wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than this model&apos;s stiffest ankle reaches (%1): the slider stands at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than this model&apos;s free ankle reaches (%1): the slider stands at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this foot the heel comes up at any distance: the test gives no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides read the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The left reaches %1 less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right reaches %1 less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is less than a tape can tell (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is about what a tape can just tell (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than a tape&apos;s error (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test cannot tell what stops the ankle, nor that anything is wrong: choose above where it is felt. Nothing is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wall test bends the knee, and that lets a short gastrocnemius go: here the straight knee is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight knee, end range under load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the dome of the ankle has turned %1 back under the shin: derived from its radius, not measured.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WipeHandle</name>
    <message>
        <source>Divider between the reference and this leg</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ankleup::AnkleViewModel</name>
    <message>
        <source>Please type a number of degrees from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healthy %1 (%2–%3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ankleup::CascadeViewModel</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ankleup::ChainViewModel</name>
    <message>
        <source>In space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the pelvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bone to bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ankleup::CompareViewModel</name>
    <message>
        <source>The unrestricted leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This leg with a free ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: without remedies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ankleup::EndFeelViewModel</name>
    <message>
        <source>knee bent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healthy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ankleup::EvidenceViewModel</name>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The studies are being repeated with the model ..</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 met</source>
        <comment>held out: 9 of 20 met</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3; %4)</source>
        <comment>parameter: draw (kind; source)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 to %3; difference from the reference %4 to %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n coefficient(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ankleup::FileViewModel</name>
    <message>
        <source>%1 × %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ankleup::FindingList</name>
    <message>
        <source>%1 to %2</source>
        <comment>a band</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ankleup::GlossaryViewModel</name>
    <message>
        <source>1 word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ankleup::GraphViewModel</name>
    <message>
        <source>Over the movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>quantity and unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dorsiflexion limit (°)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase of the movement (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; over the whole axis from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a limit of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2; in the reference %3</source>
        <comment>18 mm at the deepest; in the reference 7 mm</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ankleup::LearnViewModel</name>
    <message>
        <source>%1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · claims %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ankleup::LedgerViewModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joints are locked. That is the most at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small parts together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the small parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the small parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shin&apos;s lean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knee&apos;s shift</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ankleup::LessonViewModel</name>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it in Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it in Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it in Causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it in Evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ankleup::MeasureViewModel</name>
    <message>
        <source>compared with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>at the deepest, compared with ..</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>no value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; beside it the projection angle: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, in the reference %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ankleup::PlaybackViewModel</name>
    <message>
        <source>Real time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ankleup::QuestionViewModel</name>
    <message>
        <source>Yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model shows something else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ankleup::QuizViewModel</name>
    <message>
        <source>Question %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and the model agreed on %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ankleup::SceneViewModel</name>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unrestricted leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This leg with a free ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: without remedies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ankleup::SentenceViewModel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ankleup::SentenceWords</name>
    <message>
        <source>Ankle dorsiflexion limit: drag sideways, press to type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this as a graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what it pays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ankleup::SettingsViewModel</name>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ankleup::StageOverlay</name>
    <message>
        <source>Ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>&quot;Ankle 20°&quot;: a joint and its angle</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, resists from %2</source>
        <extracomment>after &quot;Ankle 20°&quot;: where firm resistance begins</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre of mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dome turns %1 forward under the shin (derived)</source>
        <extracomment>the dome of the ankle bone under the shin; derived: computed from its radius, not measured</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dome turns %1 back under the shin (derived)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ankleup::TaskViewModel</name>
    <message>
        <source>Squat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On both legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On one leg</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ankleup::ValueViewModel</name>
    <message>
        <source>Strength of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type a number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
