// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers

// Bands of the hip and the thigh. Attachments: Gray 1918 (Anatomy of the Human Body, Myology 8); path points: docs/01-model.md
// section 9; every other number estimated against the sculpted bones.
#include "mesh/tissue_band.h"

namespace ankleup {
namespace {

using enum Bone;

// Outer surface of the ilium between crest and gluteal lines, in a fan to the lateral face of the greater trochanter.
constexpr std::array<BandStation, 7> kGluteusMedius = {{
    {kHipBones, {-0.014F, 0.131F, 0.043F}, {0.09F, 0.68F, 0.73F}, 0.066F, 0.034F, 0.0010F, 0.55F, {-0.86F, -0.03F, -0.51F}},
    {kHipBones, {-0.014F, 0.112F, 0.037F}, {0.06F, 0.40F, 0.91F}, 0.061F, 0.024F, 0.0060F, 1.0F, {-0.87F, -0.03F, -0.49F}},
    {kHipBones, {-0.014F, 0.080F, 0.030F}, {0.0F, 0.20F, 0.98F}, 0.050F, 0.010F, 0.0095F, 1.0F, {-0.89F, -0.02F, -0.45F}},
    {kHipBones, {-0.015F, 0.045F, 0.034F}, {0.0F, 0.10F, 0.99F}, 0.034F, 0.004F, 0.0100F, 1.0F, {-0.93F, -0.01F, -0.36F}},
    {kHipBones, {-0.020F, 0.017F, 0.047F}, {-0.1F, 0.30F, 0.95F}, 0.021F, 0.002F, 0.0080F, 0.9F, {-0.96F, 0.0F, -0.28F}},
    onPath({kFemur, {-0.026F, -0.006F, 0.053F}, {-0.2F, 0.55F, 0.80F}, 0.014F, 0.002F, 0.0050F, 0.3F, {-0.93F, 0.10F, -0.35F}}),
    {kFemur, {-0.020F, -0.030F, 0.069F}, {-0.1F, 0.10F, 0.99F}, 0.011F, 0.002F, 0.0015F, 0.0F, {-0.85F, 0.50F, -0.10F}},
}};

// Front of the sacrum, out through the greater sciatic notch, over the back of the hip to the top of the greater trochanter.
constexpr std::array<BandStation, 6> kPiriformis = {{
    onPath({kSacrum, {-0.069F, 0.066F, -0.060F}, {-0.5F, -0.8F, 0.0F}, 0.009F, 0.0F, 0.0015F, 0.8F}),
    {kSacrum, {-0.052F, 0.054F, -0.046F}, {-0.5F, -0.8F, 0.2F}, 0.013F, 0.0F, 0.0050F, 1.0F},
    {kHipBones, {-0.055F, 0.038F, -0.024F}, {-0.75F, -0.55F, 0.35F}, 0.012F, 0.0F, 0.0060F, 1.0F},
    {kHipBones, {-0.048F, 0.021F, 0.001F}, {-0.85F, -0.1F, 0.5F}, 0.010F, 0.001F, 0.0060F, 1.0F},
    onPath({kFemur, {-0.015F, -0.004F, 0.044F}, {-0.4F, 0.7F, 0.2F}, 0.0045F, 0.0F, 0.0028F, 0.1F}),
    {kFemur, {-0.013F, -0.009F, 0.052F}, {-0.4F, 0.7F, 0.2F}, 0.0035F, 0.0F, 0.0018F, 0.0F},
}};
constexpr std::array<BandObstacle, 1> kPiriformisObstacles = {{{kFemur, {0.0F, 0.0F, 0.0F}, {0.0F, 0.0F, 0.0F}, 0.031F, 3, 4}}};

// Crest of the ilium behind its front spine; over the trochanter; Gerdy's tubercle. Its top is the tensor of the fascia lata.
constexpr std::array<BandStation, 11> kItBand = {{
    {kHipBones, {0.045F, 0.109F, 0.048F}, {0.5F, 0.4F, 0.75F}, 0.013F, 0.0F, 0.0010F, 0.5F, {-0.75F, 0.45F, 0.15F}},
    onPath({kHipBones, {0.055F, 0.105F, 0.060F}, {0.4F, 0.4F, 0.85F}, 0.015F, 0.001F, 0.0042F, 0.9F, {-0.80F, 0.45F, 0.15F}}),
    {kHipBones, {0.036F, 0.050F, 0.070F}, {0.25F, 0.1F, 0.97F}, 0.020F, 0.002F, 0.0075F, 0.9F},
    onPath({kFemur, {-0.005F, -0.015F, 0.074F}, {0.1F, 0.1F, 0.99F}, 0.021F, 0.003F, 0.0035F, 0.35F}),
    {kFemur, {0.001F, -0.085F, 0.079F}, {0.1F, 0.0F, 0.99F}, 0.021F, 0.004F, 0.0018F, 0.0F},
    {kFemur, {0.006F, -0.180F, 0.072F}, {0.1F, 0.0F, 0.99F}, 0.018F, 0.003F, 0.0016F, 0.0F},
    {kFemur, {0.006F, -0.300F, 0.056F}, {0.1F, 0.0F, 0.99F}, 0.014F, 0.002F, 0.0016F, 0.0F},
    onPath({kFemur, {0.000F, -0.405F, 0.044F}, {0.1F, 0.0F, 0.99F}, 0.009F, 0.001F, 0.0018F, 0.0F}),
    onPath({kTibia, {0.028F, -0.020F, 0.032F}, {0.6F, 0.2F, 0.77F}, 0.0075F, 0.001F, 0.0018F, 0.0F}),
    {kTibia, {0.0205F, -0.040F, 0.0260F}, {0.7F, 0.1F, 0.7F}, 0.0060F, 0.0015F, 0.0014F, 0.0F},
    {kTibia, {0.0166F, -0.046F, 0.0235F}, {0.7F, 0.1F, 0.7F}, 0.0022F, 0.0015F, 0.0008F, 0.0F},
}};
constexpr std::array<BandObstacle, 1> kItBandObstacles = {{{kFemur, {0.0F, -0.416F, 0.014F}, {0.016F, -0.412F, 0.014F}, 0.0305F, 7, 8}}};

// The four heads of the quadriceps as three: the intermediate one lies under them. All end on the patella's upper edge.
constexpr std::array<BandStation, 7> kRectusFemoris = {{
    {kHipBones, {0.051F, 0.032F, 0.017F}, {0.9F, 0.1F, 0.4F}, 0.006F, 0.0F, 0.0025F, 0.0F},
    {kFemur, {0.049F, -0.085F, 0.029F}, {0.98F, 0.0F, 0.2F}, 0.015F, 0.001F, 0.0090F, 1.0F},
    {kFemur, {0.050F, -0.160F, 0.029F}, {0.98F, 0.0F, 0.2F}, 0.020F, 0.002F, 0.0105F, 1.0F},
    {kFemur, {0.053F, -0.240F, 0.024F}, {0.99F, 0.0F, 0.1F}, 0.019F, 0.002F, 0.0090F, 1.0F},
    {kFemur, {0.050F, -0.315F, 0.015F}, {1.0F, 0.0F, 0.0F}, 0.014F, 0.001F, 0.0055F, 0.45F},
    {kFemur, {0.047F, -0.352F, 0.009F}, {1.0F, 0.0F, 0.0F}, 0.013F, 0.001F, 0.0035F, 0.0F},
    {kPatella, {0.002F, 0.019F, 0.000F}, {0.8F, 0.6F, 0.0F}, 0.016F, 0.003F, 0.0028F, 0.0F},
}};
constexpr BandStation::Vector kGrooveMedial = {0.0135F, -0.4134F, -0.020F};
constexpr BandStation::Vector kGrooveLateral = {0.0135F, -0.4134F, 0.026F};
constexpr std::array<BandObstacle, 2> kRectusObstacles = {{{kHipBones, {0.050F, 0.036F, 0.016F}, {0.056F, 0.068F, 0.034F}, 0.019F, 0, 2},
                                                           {kFemur, kGrooveMedial, kGrooveLateral, 0.0345F, 5, 6}}};

constexpr std::array<BandStation, 8> kVastusLateralis = {{
    {kFemur, {0.000F, -0.040F, 0.066F}, {0.3F, 0.1F, 0.95F}, 0.010F, 0.002F, 0.0020F, 0.4F},
    {kFemur, {0.004F, -0.085F, 0.062F}, {0.35F, 0.0F, 0.94F}, 0.021F, 0.009F, 0.0070F, 1.0F},
    {kFemur, {0.015F, -0.150F, 0.056F}, {0.45F, 0.0F, 0.89F}, 0.027F, 0.014F, 0.0095F, 1.0F},
    {kFemur, {0.023F, -0.220F, 0.047F}, {0.5F, 0.0F, 0.87F}, 0.028F, 0.015F, 0.0100F, 1.0F},
    {kFemur, {0.028F, -0.290F, 0.039F}, {0.55F, 0.0F, 0.84F}, 0.025F, 0.012F, 0.0085F, 1.0F},
    {kFemur, {0.036F, -0.345F, 0.030F}, {0.7F, 0.0F, 0.7F}, 0.017F, 0.005F, 0.0055F, 0.75F},
    {kFemur, {0.045F, -0.374F, 0.022F}, {0.85F, 0.0F, 0.5F}, 0.010F, 0.002F, 0.0030F, 0.15F},
    {kPatella, {0.001F, 0.013F, 0.016F}, {0.7F, 0.5F, 0.5F}, 0.007F, 0.001F, 0.0020F, 0.0F},
}};
constexpr std::array<BandObstacle, 1> kVastusLateralisObstacles = {{{kFemur, kGrooveMedial, kGrooveLateral, 0.0345F, 6, 7}}};

constexpr std::array<BandStation, 8> kVastusMedialis = {{
    {kFemur, {0.001F, -0.095F, 0.026F}, {0.5F, 0.1F, -0.85F}, 0.008F, 0.002F, 0.0020F, 0.4F},
    {kFemur, {0.014F, -0.140F, 0.016F}, {0.5F, 0.0F, -0.87F}, 0.018F, 0.009F, 0.0065F, 1.0F},
    {kFemur, {0.022F, -0.200F, 0.009F}, {0.5F, 0.0F, -0.87F}, 0.024F, 0.013F, 0.0085F, 1.0F},
    {kFemur, {0.027F, -0.270F, 0.000F}, {0.45F, 0.0F, -0.89F}, 0.025F, 0.013F, 0.0100F, 1.0F},
    {kFemur, {0.030F, -0.330F, -0.012F}, {0.5F, 0.0F, -0.87F}, 0.023F, 0.010F, 0.0105F, 1.0F},
    {kFemur, {0.036F, -0.368F, -0.022F}, {0.6F, 0.0F, -0.8F}, 0.018F, 0.006F, 0.0085F, 0.95F},
    {kFemur, {0.046F, -0.390F, -0.020F}, {0.8F, -0.1F, -0.6F}, 0.012F, 0.002F, 0.0045F, 0.35F},
    {kPatella, {0.001F, 0.009F, -0.018F}, {0.7F, 0.3F, -0.6F}, 0.009F, 0.001F, 0.0020F, 0.0F},
}};
constexpr std::array<BandObstacle, 1> kVastusMedialisObstacles = {{{kFemur, kGrooveMedial, kGrooveLateral, 0.0345F, 6, 7}}};

constexpr std::array<BandShape, 6> kBands = {{
    {Band::kGluteusMedius, kGluteusMedius, {}, 18},
    {Band::kPiriformis, kPiriformis, kPiriformisObstacles, 14},
    {Band::kItBand, kItBand, kItBandObstacles, 22},
    {Band::kRectusFemoris, kRectusFemoris, kRectusObstacles, 20, 0.30F},
    {Band::kVastusLateralis, kVastusLateralis, kVastusLateralisObstacles, 20},
    {Band::kVastusMedialis, kVastusMedialis, kVastusMedialisObstacles, 20},
}};

}  // namespace

std::span<const BandShape> findThighBands() { return kBands; }

}  // namespace ankleup
