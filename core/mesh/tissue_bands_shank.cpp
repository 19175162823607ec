// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers

// Bands of the knee, the shank and the foot. Attachments: Gray 1918 (Anatomy of the Human Body, Myology 8 and Syndesmology 7); path points:
// docs/01-model.md section 9; every other number estimated against the sculpted bones.
#include "mesh/tissue_band.h"

namespace ankleup {
namespace {

using enum Bone;

constexpr std::array<BandStation, 5> kPatellarTendon = {{
    {kPatella, {0.0075F, -0.004F, 0.000F}, {1.0F, 0.0F, 0.0F}, 0.011F, 0.003F, 0.0018F, 0.0F},
    {kPatella, {0.0045F, -0.016F, 0.000F}, {1.0F, -0.2F, 0.0F}, 0.0115F, 0.002F, 0.0026F, 0.0F},
    {kTibia, {0.0290F, -0.054F, 0.003F}, {1.0F, 0.1F, 0.0F}, 0.0105F, 0.001F, 0.0026F, 0.0F},
    {kTibia, {0.0280F, -0.068F, 0.003F}, {1.0F, 0.0F, 0.0F}, 0.0095F, 0.002F, 0.0020F, 0.0F},
    {kTibia, {0.0245F, -0.083F, 0.003F}, {1.0F, 0.0F, 0.0F}, 0.0040F, 0.002F, 0.0008F, 0.0F},
}};

// The path's point on the tibia comes within the condyle as the knee bends: so thick there that its face stays outside.
constexpr std::array<BandStation, 5> kMcl = {{
    {kFemur, {-0.002F, -0.410F, -0.0385F}, {0.0F, 0.4F, -0.9F}, 0.0035F, 0.0F, 0.0008F, 0.0F},
    onPath({kFemur, {-0.002F, -0.419F, -0.0420F}, {0.0F, 0.0F, -1.0F}, 0.0070F, 0.0F, 0.0016F, 0.0F}),
    onPath({kTibia, {0.002F, -0.014F, -0.0380F}, {0.0F, 0.0F, -1.0F}, 0.0070F, 0.0005F, 0.0038F, 0.0F}),
    onPath({kTibia, {0.008F, -0.062F, -0.0240F}, {0.4F, 0.0F, -0.9F}, 0.0065F, 0.001F, 0.0016F, 0.0F}),
    {kTibia, {0.010F, -0.084F, -0.0135F}, {0.5F, 0.0F, -0.85F}, 0.0035F, 0.001F, 0.0007F, 0.0F},
}};

constexpr std::array<BandObstacle, 2> kMclObstacles = {{{kFemur, {-0.016F, -0.420F, -0.011F}, {0.006F, -0.423F, -0.012F}, 0.0318F, 1, 2},
                                                        {kTibia, {-0.012F, -0.036F, -0.020F}, {0.008F, -0.036F, -0.0165F}, 0.0185F, 2, 3}}};

// From the back of each femoral condyle to the tendon at mid-calf. At the path's points the two heads lie evenly beside it.
constexpr std::array<BandStation, 8> kGastrocnemiusMedial = {{
    {kFemur, {0.0000F, -0.3895F, -0.022F}, {-0.6F, 0.8F, -0.1F}, 0.007F, 0.0F, 0.0025F, 0.2F},
    onPath({kFemur, {-0.0200F, -0.400F, -0.024F}, {-1.0F, 0.2F, 0.0F}, 0.011F, 0.001F, 0.0045F, 0.6F}),
    onPath({kTibia, {-0.0300F, -0.035F, -0.024F}, {-1.0F, 0.0F, -0.1F}, 0.015F, 0.002F, 0.0070F, 1.0F}),
    {kTibia, {-0.0420F, -0.085F, -0.025F}, {-1.0F, 0.0F, -0.3F}, 0.021F, 0.006F, 0.0115F, 1.0F},
    {kTibia, {-0.0480F, -0.135F, -0.024F}, {-1.0F, 0.0F, -0.4F}, 0.024F, 0.008F, 0.0125F, 1.0F},
    {kTibia, {-0.0520F, -0.185F, -0.021F}, {-1.0F, 0.0F, -0.4F}, 0.021F, 0.006F, 0.0095F, 1.0F},
    {kTibia, {-0.0548F, -0.222F, -0.014F}, {-1.0F, 0.0F, -0.3F}, 0.014F, 0.003F, 0.0042F, 0.7F},
    {kTibia, {-0.0535F, -0.252F, -0.007F}, {-1.0F, 0.0F, -0.1F}, 0.006F, 0.001F, 0.0006F, 0.0F},
}};
constexpr std::array<BandStation, 8> kGastrocnemiusLateral = {{
    {kFemur, {-0.0015F, -0.3870F, 0.023F}, {-0.6F, 0.8F, 0.1F}, 0.007F, 0.0F, 0.0025F, 0.2F},
    onPath({kFemur, {-0.0200F, -0.400F, 0.024F}, {-1.0F, 0.2F, 0.0F}, 0.011F, 0.001F, 0.0045F, 0.6F}),
    onPath({kTibia, {-0.0300F, -0.035F, 0.024F}, {-1.0F, 0.0F, 0.1F}, 0.014F, 0.002F, 0.0070F, 1.0F}),
    {kTibia, {-0.0420F, -0.085F, 0.026F}, {-1.0F, 0.0F, 0.3F}, 0.019F, 0.005F, 0.0105F, 1.0F},
    {kTibia, {-0.0480F, -0.130F, 0.025F}, {-1.0F, 0.0F, 0.4F}, 0.021F, 0.007F, 0.0110F, 1.0F},
    {kTibia, {-0.0520F, -0.170F, 0.021F}, {-1.0F, 0.0F, 0.4F}, 0.018F, 0.005F, 0.0085F, 1.0F},
    {kTibia, {-0.0545F, -0.202F, 0.014F}, {-1.0F, 0.0F, 0.3F}, 0.012F, 0.003F, 0.0038F, 0.7F},
    {kTibia, {-0.0527F, -0.232F, 0.008F}, {-1.0F, 0.0F, 0.1F}, 0.006F, 0.001F, 0.0006F, 0.0F},
}};

constexpr BandStation::Vector kHeelCord = {-0.0080F, 0.040F, 0.000F};  // the path's point on the calcaneus

// From the back of the fibula's head and the soleal line, under the gastrocnemius, into the Achilles tendon.
constexpr std::array<BandStation, 7> kSoleus = {{
    {kTibia, {-0.0220F, -0.060F, 0.020F}, {-1.0F, 0.0F, 0.1F}, 0.014F, -0.002F, 0.0020F, 0.6F},
    {kTibia, {-0.0240F, -0.085F, 0.013F}, {-1.0F, 0.0F, 0.05F}, 0.024F, -0.001F, 0.0060F, 1.0F},
    onPath({kTibia, {-0.0200F, -0.130F, 0.006F}, {-1.0F, 0.0F, 0.0F}, 0.036F, 0.002F, 0.0115F, 1.0F}),
    {kTibia, {-0.0290F, -0.200F, 0.003F}, {-1.0F, 0.0F, 0.0F}, 0.037F, 0.008F, 0.0130F, 1.0F},
    {kTibia, {-0.0380F, -0.265F, 0.001F}, {-1.0F, 0.0F, 0.0F}, 0.029F, 0.008F, 0.0115F, 1.0F},
    hung({kTibia, {-0.0445F, -0.250F, 0.000F}, {-1.0F, 0.0F, 0.0F}, 0.017F, 0.005F, 0.0070F, 0.8F}, kCalcaneus, kHeelCord, 0.34F),
    hung({kTibia, {-0.0535F, -0.250F, 0.000F}, {-1.0F, 0.0F, 0.0F}, 0.005F, 0.001F, 0.0008F, 0.0F}, kCalcaneus, kHeelCord, 0.60F),
}};

// A broad sheet over the soleus, narrowest a hand above the heel, broad again where it ends on the back of the calcaneus.
constexpr std::array<BandStation, 7> kAchillesTendon = {{
    {kTibia, {-0.0510F, -0.205F, 0.000F}, {-1.0F, 0.0F, 0.0F}, 0.021F, 0.004F, 0.0010F, 0.0F},
    {kTibia, {-0.0540F, -0.250F, 0.000F}, {-1.0F, 0.0F, 0.0F}, 0.016F, 0.003F, 0.0018F, 0.0F},
    hung({kTibia, {-0.0540F, -0.250F, 0.000F}, {-1.0F, 0.0F, 0.0F}, 0.0105F, 0.001F, 0.0028F, 0.0F}, kCalcaneus, kHeelCord, 0.36F),
    hung({kTibia, {-0.0540F, -0.250F, 0.000F}, {-1.0F, 0.0F, 0.0F}, 0.0070F, 0.0005F, 0.0034F, 0.0F}, kCalcaneus, kHeelCord, 0.74F),
    onPath({kCalcaneus, kHeelCord, {-1.0F, 0.1F, 0.0F}, 0.0085F, 0.001F, 0.0032F, 0.0F}),
    {kCalcaneus, {-0.0013F, 0.024F, 0.001F}, {-1.0F, -0.1F, 0.0F}, 0.0100F, 0.003F, 0.0022F, 0.0F},
    {kCalcaneus, {0.0058F, 0.010F, 0.001F}, {-1.0F, -0.3F, 0.0F}, 0.0065F, 0.004F, 0.0008F, 0.0F},
}};

// Lateral face of the tibia, over the front of the ankle, to the medial cuneiform and the base of the first metatarsal.
constexpr std::array<BandStation, 10> kTibialisAnterior = {{
    {kTibia, {0.0080F, -0.050F, 0.030F}, {0.6F, 0.1F, 0.8F}, 0.0035F, 0.0F, 0.0020F, 0.5F},
    {kTibia, {0.0110F, -0.090F, 0.020F}, {0.65F, 0.0F, 0.75F}, 0.011F, 0.001F, 0.0065F, 1.0F},
    {kTibia, {0.0115F, -0.150F, 0.016F}, {0.7F, 0.0F, 0.7F}, 0.013F, 0.001F, 0.0080F, 1.0F},
    {kTibia, {0.0120F, -0.215F, 0.013F}, {0.75F, 0.0F, 0.65F}, 0.012F, 0.001F, 0.0075F, 1.0F},
    {kTibia, {0.0135F, -0.285F, 0.007F}, {0.9F, 0.0F, 0.45F}, 0.0075F, 0.0F, 0.0050F, 0.7F},
    {kTibia, {0.0160F, -0.340F, 0.000F}, {1.0F, 0.0F, 0.0F}, 0.0042F, 0.0F, 0.0028F, 0.0F},
    {kTibia, {0.0240F, -0.398F, -0.012F}, {1.0F, 0.1F, -0.1F}, 0.0042F, 0.0F, 0.0022F, 0.0F},
    {kCuneiforms, {-0.0740F, 0.0530F, -0.026F}, {0.3F, 0.75F, -0.6F}, 0.0045F, 0.0F, 0.0020F, 0.0F},
    {kCuneiforms, {-0.0660F, 0.0425F, -0.0280F}, {0.0F, 0.2F, -1.0F}, 0.0050F, 0.0005F, 0.0014F, 0.0F},
    {kCuneiforms, {-0.0595F, 0.0340F, -0.0225F}, {0.0F, 0.2F, -1.0F}, 0.0040F, 0.001F, 0.0008F, 0.0F},
}};

constexpr std::array<BandStation, 5> kPlantarFascia = {{
    {kCalcaneus, {0.0085F, 0.0115F, -0.0030F}, {-0.7F, -0.7F, 0.0F}, 0.0040F, 0.001F, 0.0010F, 0.0F},
    onPath({kCalcaneus, {0.0120F, 0.0040F, -0.006F}, {-0.2F, -1.0F, 0.0F}, 0.0058F, 0.001F, 0.0016F, 0.0F}),
    {kMetatarsals, {-0.0600F, 0.0090F, -0.004F}, {0.0F, -1.0F, 0.0F}, 0.011F, -0.001F, 0.0016F, 0.0F},
    onPath({kToes, {0.12288F, 0.0080F, -0.005F}, {0.0F, -1.0F, 0.0F}, 0.027F, 0.0F, 0.0011F, 0.0F, {0.25F, 0.0F, -0.97F}}),
    {kToes, {0.1345F, 0.0105F, 0.003F}, {0.0F, -1.0F, 0.0F}, 0.0285F, 0.0F, 0.0005F, 0.0F, {0.25F, 0.0F, -0.97F}},
}};

constexpr std::array<BandShape, 8> kBands = {{
    {Band::kPatellarTendon, kPatellarTendon, {}, 8},
    {Band::kMcl, kMcl, kMclObstacles, 9},
    {Band::kGastrocnemiusMedial, kGastrocnemiusMedial, {}, 18},
    {Band::kGastrocnemiusLateral, kGastrocnemiusLateral, {}, 18},
    {Band::kSoleus, kSoleus, {}, 18},
    {Band::kAchillesTendon, kAchillesTendon, {}, 16},
    {Band::kTibialisAnterior, kTibialisAnterior, {}, 22},
    {Band::kPlantarFascia, kPlantarFascia, {}, 12},
}};

}  // namespace

std::span<const BandShape> findShankBands() { return kBands; }

const BandShape& findBandShape(Band band) {
    const std::size_t index = indexOf(band);
    const std::span<const BandShape> thigh = findThighBands();
    return index < thigh.size() ? thigh[index] : kBands[index - thigh.size()];
}

}  // namespace ankleup
