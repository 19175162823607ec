// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gmock/gmock.h>

#include <string>
#include <vector>

#include "io/json_document.h"
#include "io/scene_json.h"
#include "support/seeded_random.h"

namespace ankleup {
namespace {

struct BadScene {
    const char* name;
    std::string json;
    std::string code;
    std::string key;      ///< the message starts with it
    std::string mention;  ///< and contains this: the value, the range or what is allowed
};

void PrintTo(const BadScene& scene, std::ostream* out) { *out << scene.name; }

std::string with(const std::string& members) { return R"({"ankleup": 1, )" + members + "}"; }
std::string ankle(const std::string& members) { return with(R"("ankle": {)" + members + "}"); }
std::string both(const std::string& members) { return with(R"("body": {"side": "both"}, )" + members); }
std::string snapshot(const std::string& scene) { return with(R"("view": {"reference": {"scene": )" + scene + "}}"); }
std::string repeated(const std::string& text, int count) {
    std::string all;
    for (int i = 0; i < count; ++i) all += text;
    return all;
}

std::vector<BadScene> badScenes() {
    const std::string limit = "ankle.dorsiflexion_limit_deg";
    return {
        // the document
        {"Empty", "", "syntax", "the scene", "line 1, column 1"},
        {"BlanksOnly", " \n\t ", "syntax", "the scene", "line 2"},
        {"TruncatedAfterBrace", "{", "syntax", "the scene", "unexpected end of input"},
        {"TruncatedInWord", R"({"ankleup": 1, "task": {"name": "single_)", "syntax", "task.name", "missing closing quote"},
        {"TruncatedInNumber", R"({"ankleup": 1, "ankle": {"dorsiflexion_limit_deg": 1)", "syntax", limit, "end of input"},
        {"TruncatedInList", R"({"ankleup": 1, "locks": ["heel_rise")", "syntax", "locks[1]", "end of input"},
        {"TrailingComma", R"({"ankleup": 1,})", "syntax", "ankleup", "line 1, column 15"},
        {"TwoDocuments", R"({"ankleup": 1} {"ankleup": 1})", "syntax", "the scene", "column 16"},
        {"TextBehind", R"({"ankleup": 1} squat)", "syntax", "the scene", "column 16"},
        {"Comment", "{\"ankleup\": 1 // first\n}", "syntax", "ankleup", "line 1"},
        {"SingleQuotes", "{'ankleup': 1}", "syntax", "the scene", "column 2"},
        {"NotJson", "limit = 18", "syntax", "the scene", "column 1"},
        {"ZeroByteInside", std::string("{\"ankleup\": 1, \0 }", 18), "syntax", "the scene", "zero byte"},
        {"ZeroByteBehind", std::string("{\"ankleup\": 1}\0{", 16), "syntax", "the scene", "zero byte"},
        {"Png", std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), "syntax", "the scene", "zero byte"},
        {"InvalidUtf8InWord", with("\"strategy\": \"mix\xff\x65\x64\""), "syntax", "strategy", "UTF-8"},
        {"OverlongUtf8", with("\"strategy\": \"\xc0\xaf\""), "syntax", "strategy", "UTF-8"},
        {"Surrogate", with(R"("strategy": "\ud800")"), "syntax", "strategy", "surrogate"},
        {"ControlCharacterInWord", with("\"strategy\": \"mi\nxed\""), "syntax", "strategy", "control character"},
        {"DeepLists", repeated("[", 5000) + repeated("]", 5000), "too_deep", "[0][0]", "64"},
        {"DeepObjects", repeated(R"({"a":)", 5000) + "1" + repeated("}", 5000), "too_deep", "a.a.a", "64"},
        {"TopLevelList", "[]", "wrong_type", "the scene", "a list; it has to be an object"},
        {"TopLevelNull", "null", "wrong_type", "the scene", "null"},
        {"TopLevelWord", "\"scene\"", "wrong_type", "the scene", "\"scene\""},
        {"TopLevelNumber", "1", "wrong_type", "the scene", "is 1"},
        // the version
        {"NoVersion", "{}", "missing_key", "ankleup", "\"ankleup\": 1"},
        {"VersionWord", R"({"ankleup": "1"})", "wrong_type", "ankleup", "is \"1\""},
        {"VersionNull", R"({"ankleup": null})", "wrong_type", "ankleup", "null"},
        {"VersionTwo", R"({"ankleup": 2})", "unsupported_version", "ankleup", "is 2"},
        {"VersionZero", R"({"ankleup": 0})", "unsupported_version", "ankleup", "is 0"},
        {"VersionBroken", R"({"ankleup": 1.5})", "unsupported_version", "ankleup", "is 1.5"},
        {"VersionFirst", R"({"ankleup": 2, "new_key": 1, "new_key_2": 1})", "unsupported_version", "ankleup", "newer"},
        // keys
        {"UnknownKey", with(R"("anckle": {})"), "unknown_key", "anckle", "known here are ankleup, body"},
        {"UnknownKeyInGroup", ankle(R"("limit": 18)"), "unknown_key", "ankle.limit", "dorsiflexion_limit_deg"},
        {"UnknownKeyInBody", with(R"("body": {"age": 30})"), "unknown_key", "body.age", "height_m"},
        {"UnknownKeyInTask", with(R"("task": {"speed": 1})"), "unknown_key", "task.speed", "phase"},
        {"UnknownKeyInView", with(R"("view": {"zoom": 1})"), "unknown_key", "view.zoom", "camera"},
        {"UnknownKeyInCamera", with(R"("view": {"camera": {"roll_deg": 1}})"), "unknown_key", "view.camera.roll_deg", "yaw_deg"},
        {"UnknownKeyInRemedy", with(R"("remedies": [{"name": "insole", "dose": 1}])"), "unknown_key", "remedies[0].dose", "strength"},
        {"UnknownStrategy", with(R"("strategy": {"mixd": 1})"), "unknown_key", "strategy.mixd", "mixed, pronate"},
        {"UnknownKeyInReference", with(R"("view": {"reference": {"file": 1}})"), "unknown_key", "view.reference.file", "scene"},
        {"EmptyKey", with(R"("": 1)"), "unknown_key", " is not a key", "known here"},
        {"WrongCase", ankle(R"("Cause": "joint")"), "unknown_key", "ankle.Cause", "cause"},
        {"StrategyOfLeft", both(R"("left": {"strategy": "mixed"})"), "unknown_key", "left.strategy", "ankle, control"},
        {"BodyOfLeft", both(R"("left": {"body": {}})"), "unknown_key", "left.body", "ankle, control"},
        {"KeyWithControlCharacters", with(R"("a\nb\u0007c": 1)"), "unknown_key", "a?b?c", "known here"},
        {"LongKey", with("\"" + std::string(10'000, 'k') + "\": 1"), "unknown_key", std::string(40, 'k') + "...", "known here"},
        {"DuplicateVersion", R"({"ankleup": 1, "ankleup": 1})", "duplicate_key", "ankleup", "twice"},
        {"DuplicateInGroup", ankle(R"("cause": "joint", "cause": "joint")"), "duplicate_key", "ankle.cause", "twice"},
        {"DuplicateGroup", with(R"("body": {}, "task": {}, "body": {})"), "duplicate_key", "body", "twice"},
        {"DuplicateEscaped", with(R"("body": {}, "b\u006fdy": {})"), "duplicate_key", "body", "twice"},
        {"DuplicateInList", with(R"("remedies": [{}, {"name": "insole", "name": "insole"}])"), "duplicate_key", "remedies[1].name",
         "twice"},
        // types
        {"NumberAsWord", ankle(R"("dorsiflexion_limit_deg": "18")"), "wrong_type", limit, "\"18\"; it has to be a number, 2 to 40 deg"},
        {"NumberAsTrue", ankle(R"("dorsiflexion_limit_deg": true)"), "wrong_type", limit, "is true"},
        {"NumberAsNull", ankle(R"("dorsiflexion_limit_deg": null)"), "wrong_type", limit, "is null"},
        {"NumberAsList", ankle(R"("dorsiflexion_limit_deg": [18])"), "wrong_type", limit, "is a list"},
        {"NumberAsObject", ankle(R"("dorsiflexion_limit_deg": {})"), "wrong_type", limit, "is an object"},
        {"WordAsNumber", ankle(R"("cause": 1)"), "wrong_type", "ankle.cause", "joint, soleus, gastroc"},
        {"WordAsNull", with(R"("task": {"name": null})"), "wrong_type", "task.name", "standing"},
        {"GroupAsList", with(R"("body": [])"), "wrong_type", "body", "is a list; it has to be an object"},
        {"GroupAsNumber", with(R"("ankle": 18)"), "wrong_type", "ankle", "is 18"},
        {"RemediesAsObject", with(R"("remedies": {})"), "wrong_type", "remedies", "has to be a list"},
        {"RemedyAsWord", with(R"("remedies": ["insole"])"), "wrong_type", "remedies[0]", "name and strength"},
        {"LocksAsWord", with(R"("locks": "heel_rise")"), "wrong_type", "locks", "has to be a list"},
        {"LockAsNumber", with(R"("locks": [1])"), "wrong_type", "locks[0]", "rearfoot_roll"},
        {"StrategyAsNumber", with(R"("strategy": 1)"), "wrong_type", "strategy", "turn_out"},
        {"StrategyAsNull", with(R"("strategy": null)"), "wrong_type", "strategy", "null"},
        {"WeightAsWord", with(R"("strategy": {"mixed": "1"})"), "wrong_type", "strategy.mixed", "\"1\""},
        {"LeftAsNull", both(R"("left": null)"), "wrong_type", "left", "null"},
        {"CameraAsNumber", with(R"("view": {"camera": 1})"), "wrong_type", "view.camera", "front"},
        {"TargetOfTwo", with(R"("view": {"camera": {"target_m": [0, 1]}})"), "wrong_type", "view.camera.target_m", "has 2 numbers"},
        {"TargetOfWords", with(R"("view": {"camera": {"target_m": [0, 1, "z"]}})"), "wrong_type", "view.camera.target_m[2]", "-5 to 5 m"},
        {"ReferenceAsList", with(R"("view": {"reference": []})"), "wrong_type", "view.reference", "unrestricted"},
        {"LayersAsWord", with(R"("view": {"layers": "bones"})"), "wrong_type", "view.layers", "a list"},
        {"GraphAsNumber", with(R"("view": {"graph": 1})"), "wrong_type", "view.graph", "a word"},
        // words
        {"UnknownTask", with(R"("task": {"name": "jump"})"), "unknown_value", "task.name", "\"jump\"; allowed are double_leg_squat"},
        {"UnknownCause", ankle(R"("cause": "bone")"), "unknown_value", "ankle.cause", "joint, soleus, gastroc"},
        {"UnknownSide", with(R"("body": {"side": "middle"})"), "unknown_value", "body.side", "right, left, both"},
        {"UnknownStrategyWord", with(R"("strategy": "Rolls in")"), "unknown_value", "strategy", "pronate"},
        {"UnknownRemedy", with(R"("remedies": [{"name": "rest"}])"), "unknown_value", "remedies[0].name", "calf_stretching"},
        {"UnknownLock", with(R"("locks": ["ankle"])"), "unknown_value", "locks[0]", "toe_out"},
        {"UnknownCamera", with(R"("view": {"camera": "inside"})"), "unknown_value", "view.camera", "sole"},
        {"UnknownCompare", with(R"("view": {"compare": "all"})"), "unknown_value", "view.compare", "two_compensations"},
        {"UnknownReference", with(R"("view": {"reference": "after"})"), "unknown_value", "view.reference", "free_ankle"},
        {"UnknownLayer", with(R"("view": {"layers": ["bones", "skin"]})"), "unknown_value", "view.layers[1]", "silhouette"},
        {"UnknownGraph", with(R"("view": {"graph": "speed"})"), "unknown_value", "view.graph", "measure or a coordinate"},
        {"ActiveSideBoth", with(R"("view": {"active_side": "both"})"), "unknown_value", "view.active_side", "right, left"},
        {"LongWord", with("\"strategy\": \"" + std::string(50'000, 'x') + "\""), "unknown_value", "strategy", std::string(40, 'x') + "..."},
        // numbers
        {"TooSmall", ankle(R"("dorsiflexion_limit_deg": 1.9)"), "out_of_range", limit, "is 1.9; allowed is 2 to 40 deg"},
        {"TooLarge", ankle(R"("dorsiflexion_limit_deg": 40.000001)"), "out_of_range", limit, "40.000001"},
        {"Negative", ankle(R"("dorsiflexion_limit_deg": -18)"), "out_of_range", limit, "-18"},
        {"HugeInteger", ankle(R"("dorsiflexion_limit_deg": 123456789012345678901234567890)"), "out_of_range", limit, "2 to 40 deg"},
        {"HugeDouble", ankle(R"("dorsiflexion_limit_deg": 1e308)"), "out_of_range", limit, "1e308"},
        {"Overflow", ankle(R"("dorsiflexion_limit_deg": 1e999)"), "not_finite", limit,
         "1e999, which no number can hold; allowed is 2 to 40 deg"},
        {"NegativeOverflow", with(R"("body": {"height_m": -1e400})"), "not_finite", "body.height_m", "1.3 to 2.2 m"},
        {"NaN", ankle(R"("dorsiflexion_limit_deg": NaN)"), "not_finite", limit, "is NaN, which is not a number; allowed is 2 to 40 deg"},
        {"LowerCaseNan", ankle(R"("dorsiflexion_limit_deg": nan)"), "not_finite", limit, "nan"},
        {"Infinity", ankle(R"("dorsiflexion_limit_deg": Infinity)"), "not_finite", limit, "Infinity"},
        {"MinusInfinity", ankle(R"("dorsiflexion_limit_deg": -Infinity)"), "not_finite", limit, "-Infinity"},
        {"OverflowOfLeft", both(R"("left": {"ankle": {"eversion_limit_deg": 1e999}})"), "not_finite", "left.ankle.eversion_limit_deg",
         "4 to 16 deg"},
        {"OverflowOfRemedy", with(R"("remedies": [{"strength": 1e999}])"), "not_finite", "remedies[0].strength", "0 to 1"},
        {"NaNAsVersion", R"({"ankleup": NaN})", "not_finite", "ankleup", "NaN"},
        {"LeadingZero", ankle(R"("dorsiflexion_limit_deg": 018)"), "syntax", limit, "line 1"},
        {"PlusSign", ankle(R"("dorsiflexion_limit_deg": +18)"), "syntax", limit, "line 1"},
        {"Hexadecimal", ankle(R"("dorsiflexion_limit_deg": 0x12)"), "syntax", limit, "line 1"},
        {"DecimalComma", ankle(R"("dorsiflexion_limit_deg": 18,5)"), "syntax", limit, "line 1"},
        {"NoDigitBehindPoint", ankle(R"("dorsiflexion_limit_deg": 18.)"), "syntax", limit, "line 1"},
        {"Phase", with(R"("task": {"phase": 1.01})"), "out_of_range", "task.phase", "0 to 1"},
        {"StrengthOfRemedy", with(R"("remedies": [{"name": "insole", "strength": 2}])"), "out_of_range", "remedies[0].strength", "0 to 1"},
        {"NegativeWeight", with(R"("strategy": {"mixed": -1})"), "out_of_range", "strategy.mixed", "-1"},
        {"NoWeight", with(R"("strategy": {})"), "out_of_range", "strategy", "at least one"},
        {"ZeroWeights", with(R"("strategy": {"mixed": 0, "pronate": 0.0})"), "out_of_range", "strategy", "at least one"},
        {"Wipe", with(R"("view": {"wipe": -0.1})"), "out_of_range", "view.wipe", "0 to 1"},
        {"Magnify", with(R"("view": {"magnify": 0.5})"), "out_of_range", "view.magnify", "1 to 3"},
        {"CameraDistance", with(R"("view": {"camera": {"distance_m": 0}})"), "out_of_range", "view.camera.distance_m", "0.1 to 20 m"},
        // rules between keys
        {"LeftOfRightLeg", with(R"("left": {})"), "conflict", "left", "side left or both"},
        {"LeftOfRightLegSaid", with(R"("body": {"side": "right"}, "left": {})"), "conflict", "left", "\"right\""},
        {"RemedyTwice", with(R"("remedies": [{"name": "insole"}, {"name": "insole"}])"), "conflict", "remedies[1].name", "once"},
        {"RemedyTwiceLeft", both(R"("left": {"remedies": [{"name": "insole"}, {"name": "insole"}]})"), "conflict", "left.remedies[1].name",
         "once"},
        {"RemedyWithoutName", with(R"("remedies": [{"strength": 1}])"), "missing_key", "remedies[0].name", "missing"},
        {"LockTwice", with(R"("locks": ["heel_rise", "heel_rise"])"), "conflict", "locks[1]", "once"},
        {"LockDorsiflexion", with(R"("locks": ["dorsiflexion"])"), "conflict", "locks", "dorsiflexion, which cannot be locked"},
        {"LockTrunkOfSquat", with(R"("task": {"name": "double_leg_squat"}, "locks": ["trunk_lateral"])"), "conflict", "locks",
         "trunk_lateral"},
        {"LockTrunkStanding", with(R"("locks": ["trunk_lateral"], "task": {"name": "standing"})"), "conflict", "locks", "standing"},
        {"SevenLocks",
         with(
             R"("locks": ["toe_out", "heel_rise", "rearfoot_roll", "subtalar_pronation", "midfoot_sag", "knee_flexion", "knee_rotation"])"),
         "conflict", "locks", "7 coordinates; at most 6"},
        {"LeftLocks", both(R"("left": {"locks": ["dorsiflexion"]})"), "conflict", "left.locks", "dorsiflexion"},
        {"LayerTwice", with(R"("view": {"layers": ["bones", "bones"]})"), "conflict", "view.layers[1]", "once"},
        {"NoSecondStrategy", with(R"("view": {"compare": "two_compensations"})"), "missing_key", "view.second_strategy",
         "two_compensations"},
        // a scene in a scene
        {"SnapshotEmpty", snapshot("{}"), "missing_key", "view.reference.scene.ankleup", "missing"},
        {"SnapshotAsWord", snapshot("\"first\""), "wrong_type", "view.reference.scene", "an object"},
        {"SnapshotMissing", with(R"("view": {"reference": {}})"), "missing_key", "view.reference.scene", "missing"},
        {"SnapshotRange", snapshot(R"({"ankleup": 1, "control": {"hip": 2}})"), "out_of_range", "view.reference.scene.control.hip",
         "0 to 1"},
        {"SnapshotNaN", snapshot(R"({"ankleup": 1, "control": {"hip": NaN}})"), "not_finite", "view.reference.scene.control.hip", "0 to 1"},
        {"SnapshotUnknown", snapshot(R"({"ankleup": 1, "hip": 1})"), "unknown_key", "view.reference.scene.hip", "control"},
    };
}

class BadScenes : public ::testing::TestWithParam<BadScene> {};

TEST_P(BadScenes, GiveTheDocumentedErrorNamingTheKey) {
    const BadScene& bad = GetParam();
    const Expected<Scene> scene = readScene(bad.json);
    ASSERT_FALSE(scene.has_value());
    const Error& error = scene.error();
    EXPECT_EQ(error.code, bad.code) << error.message;
    EXPECT_TRUE(error.message.starts_with(bad.key)) << error.message;
    EXPECT_NE(error.message.find(bad.mention), std::string::npos) << error.message;
    EXPECT_LT(error.message.size(), 600U) << "an error is read by a person";
    for (const char c : error.message) EXPECT_GE(static_cast<unsigned char>(c), 0x20) << "an error is one printable line";
}

INSTANTIATE_TEST_SUITE_P(ReadScene, BadScenes, ::testing::ValuesIn(badScenes()),
                         [](const auto& tested) { return std::string(tested.param.name); });

TEST(ReadScene, NamesKeyValueAndRangeOfEveryRangedKey) {
    for (const SceneRange& ranged : sceneRanges()) {
        if (ranged.key == "strategy" || ranged.key == "remedies.strength" || ranged.key == "view.camera.target_m") continue;
        const std::string key(ranged.key);
        for (const double outside : {ranged.range.low - 0.001, ranged.range.high + 0.001}) {
            const Expected<Scene> scene = readScene(R"({"ankleup": 1})", {{key, outside}});
            ASSERT_FALSE(scene.has_value()) << key << " = " << outside;
            EXPECT_EQ(scene.error().code, "out_of_range");
            EXPECT_TRUE(scene.error().message.starts_with(key + " is ")) << scene.error().message;
        }
        for (const double inside : {ranged.range.low, ranged.range.high}) {
            EXPECT_TRUE(readScene(R"({"ankleup": 1})", {{key, inside}}).has_value()) << key << " = " << inside;
        }
    }
}

TEST(ReadScene, RefusesAHundredMegabytesAtOnce) {
    for (const char filling : {' ', '['}) {
        const Expected<Scene> scene = readScene(std::string(100'000'000, filling));
        ASSERT_FALSE(scene.has_value());
        EXPECT_EQ(scene.error().code, "too_large");
        EXPECT_THAT(scene.error().message, ::testing::HasSubstr("the scene"));
        EXPECT_THAT(scene.error().message, ::testing::HasSubstr("at most 262144 bytes"));
    }
}

TEST(ReadScene, SurvivesEveryTruncation) {
    Scene scene;
    scene.side = ShownSide::kBoth;
    scene.left = scene.right;
    scene.view.reference = {ReferenceKind::kSnapshot, std::make_shared<const Scene>()};
    const std::string whole = writeScene(scene);
    ASSERT_TRUE(readScene(whole).has_value());
    const std::size_t end = whole.find_last_of('}');
    for (std::size_t length = 0; length <= end; ++length) {
        const Expected<Scene> read = readScene(std::string_view(whole).substr(0, length));
        ASSERT_FALSE(read.has_value()) << "cut after " << length;
        EXPECT_EQ(read.error().code, "syntax") << read.error().message;
    }
}

TEST(ReadScene, SurvivesRandomDamage) {
    testing::SeededRandom random(20260101);
    const std::string whole = writeScene(Scene{});
    int accepted = 0;
    for (int i = 0; i < 50'000; ++i) {
        std::string damaged = whole;
        for (int k = 0; k <= random.index(4); ++k) {
            damaged[static_cast<std::size_t>(random.index(static_cast<int>(damaged.size())))] = static_cast<char>(random.index(256));
        }
        const Expected<Scene> scene = readScene(damaged);
        if (scene) {
            ++accepted;
            EXPECT_EQ(readScene(writeScene(*scene)), scene) << damaged;
        } else {
            EXPECT_FALSE(scene.error().code.empty());
            EXPECT_FALSE(scene.error().message.empty());
        }
    }
    EXPECT_LT(accepted, 25'000) << "most damage has to be noticed";
}

TEST(ReadScene, SurvivesTextWithoutStructure) {
    testing::SeededRandom random(7);
    const std::string alphabet = "{}[]\",:.-+eE0123456789 antrufls\\\xff\xc3";
    for (int i = 0; i < 50'000; ++i) {
        std::string text;
        for (int k = random.index(60); k >= 0; --k)
            text += alphabet[static_cast<std::size_t>(random.index(static_cast<int>(alphabet.size())))];
        EXPECT_FALSE(readScene(text).has_value()) << text;
    }
}

}  // namespace
}  // namespace ankleup
