// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gtest/gtest.h>

#include <QImage>

#include "export/foreign.h"
#include "io/scene_code.h"
#include "io/scene_json.h"

namespace ankleup {
namespace {

using namespace testing;

const std::string kScene = R"({"ankleup": 1, "task": {"name": "single_leg_squat", "phase": 1},
    "ankle": {"dorsiflexion_limit_deg": 18, "cause": "soleus"},
    "remedies": [{"name": "heel_lift", "strength": 1}, {"name": "calf_stretching", "strength": 0.8}]})";

class HandoutPdf : public ::testing::Test {
  protected:
    void make(const std::string& scene, const std::string& arguments = "") {
        const Outcome made =
            runExport("--scene " + inQuotes(folder_.fileWith("s.ankleup", scene)) + " --out " + inQuotes(file_) + " " + arguments);
        ASSERT_EQ(made.exitCode, 0) << made.err;
    }
    /// Its words, each run of blanks and line ends as one blank.
    std::string words() const {
        const std::string file = inQuotes(file_);
        return runShell("( pdftotext -layout " + file + " - ; pdftotext -raw " + file + " - ) | tr -s ' \n' ' '").out;
    }
    std::string info(const std::string& key) const { return runShell("pdfinfo " + inQuotes(file_) + " | grep '^" + key + ":'").out; }

    TestFolder folder_;
    std::string file_ = folder_.path("handout.pdf");
};

TEST_F(HandoutPdf, SaysBeforeAndAfterWithRemediesAndWhatIsKnownOfThem) {
    make(kScene);
    const std::string text = words();
    for (const char* part : {"Before With 18° of ankle bend the knee dips 14 mm inwards; the arch pays most.",
                             "After With 18° of ankle bend, 20 after calf stretching, and a heel lift", "Heel lift", "100 %",
                             "Calf stretching", "80 %", "18° becomes 20°", "Bell-Jenje 2016", "Radford 2006", "Figure 1", "Figure 2",
                             "Figure 3", "Table 1", "It makes no diagnosis", "21 mm"}) {
        EXPECT_NE(text.find(part), std::string::npos) << part << " is not in: " << text;
    }
    for (const char* name : {"Name:", "Patient", "Date of birth"}) EXPECT_EQ(text.find(name), std::string::npos) << name;
}

TEST_F(HandoutPdf, IsOnePageWithItsFontsInIt) {
    make(kScene, "--paper a4");
    EXPECT_NE(info("Pages").find(" 1\n"), std::string::npos);
    EXPECT_NE(info("Page size").find("A4"), std::string::npos) << info("Page size");
    const std::vector<std::string> fonts = linesOf(runShell("pdffonts " + inQuotes(file_)).out);
    ASSERT_GE(fonts.size(), 3U);  // two lines of head
    for (std::size_t i = 2; i < fonts.size(); ++i) EXPECT_NE(fonts[i].find("yes"), std::string::npos) << fonts[i];
    make(kScene, "--paper letter");
    EXPECT_NE(info("Page size").find("letter"), std::string::npos) << info("Page size");
}

TEST_F(HandoutPdf, LeadsBackToItsSceneByItsCode) {
    make(kScene);
    ASSERT_EQ(runShell("pdftoppm -r 150 -png -singlefile " + inQuotes(file_) + " " + inQuotes(folder_.path("page"))).exitCode, 0);
    const Outcome read = runShell("zbarimg -q --raw " + inQuotes(folder_.path("page.png")));
    ASSERT_EQ(read.exitCode, 0) << read.err;
    const std::string code = read.out.substr(0, read.out.find('\n'));
    const Expected<Scene> scene = readSceneCode(code);
    ASSERT_TRUE(scene) << code;
    EXPECT_EQ(*scene, *readScene(kScene));
    // The same in letters, for those who type; blanks do not matter.
    const std::string text = words();
    std::string squeezed;
    for (const char c : text) {
        if (c != ' ') squeezed += c;
    }
    EXPECT_NE(squeezed.find(code), std::string::npos) << text;
}

/// Parts of the page's width and height.
int countInk(const QImage& page, double left, double top, double right, double bottom) {
    int ink = 0;
    for (int y = static_cast<int>(top * page.height()); y < static_cast<int>(bottom * page.height()); ++y) {
        for (int x = static_cast<int>(left * page.width()); x < static_cast<int>(right * page.width()); ++x)
            ink += qGray(page.pixel(x, y)) < 225 ? 1 : 0;
    }
    return ink;
}

TEST_F(HandoutPdf, ShowsItsPageAsAPicture) {
    const std::string picture = folder_.path("page.png");
    const std::string arguments = " --scene " + inQuotes(folder_.fileWith("s.ankleup", kScene)) + " --out " + inQuotes(picture);
    const Outcome made = runExport("--page --paper letter" + arguments);
    ASSERT_EQ(made.exitCode, 0) << made.err;
    const QImage page(QString::fromStdString(picture));
    EXPECT_EQ(page.size(), QSize(816, 1056)) << "8.5 by 11 inches";
    for (int i = 0; i < 3; ++i) EXPECT_GT(countInk(page, 0.1 + 0.28 * i, 0.2, 0.1 + 0.28 * i + 0.24, 0.4), 1000) << "picture " << i + 1;
    EXPECT_EQ(runExport("--page --dark" + arguments).exitCode, 2) << "paper is white";
}

TEST_F(HandoutPdf, ShowsThreePicturesAndKeepsItsMargins) {
    make(kScene, "--paper a4");
    ASSERT_EQ(runShell("pdftoppm -r 72 -png -singlefile " + inQuotes(file_) + " " + inQuotes(folder_.path("page"))).exitCode, 0);
    const QImage page(QString::fromStdString(folder_.path("page.png")));
    ASSERT_FALSE(page.isNull());
    for (int i = 0; i < 3; ++i) EXPECT_GT(countInk(page, 0.1 + 0.28 * i, 0.2, 0.1 + 0.28 * i + 0.24, 0.4), 1000) << "picture " << i + 1;
    EXPECT_EQ(countInk(page, 0.0, 0.0, 1.0, 0.04), 0);
    EXPECT_EQ(countInk(page, 0.0, 0.97, 1.0, 1.0), 0);
    EXPECT_EQ(countInk(page, 0.0, 0.0, 0.08, 1.0), 0);
    EXPECT_EQ(countInk(page, 0.92, 0.0, 1.0, 1.0), 0);
}

TEST_F(HandoutPdf, HoldsEveryRemedyAtOnceInTheLongestWords) {
    make(
        R"({"ankleup": 1, "ankle": {"dorsiflexion_limit_deg": 12, "cause": "gastroc"}, "control": {"foot": 0.4, "hip": 0.5}, "body": {"foot_type": 0.5},
        "remedies": [{"name": "calf_stretching"}, {"name": "long_term_stretching"}, {"name": "joint_mobilisation"}, {"name": "heel_lift"}, {"name": "insole"},
                     {"name": "arch_support"}, {"name": "foot_strengthening"}, {"name": "hip_strengthening"}, {"name": "movement_retraining"}]})",
        "--language de --paper letter");
    EXPECT_NE(info("Pages").find(" 1\n"), std::string::npos);
    ASSERT_EQ(runShell("pdftoppm -r 72 -png -singlefile " + inQuotes(file_) + " " + inQuotes(folder_.path("page"))).exitCode, 0);
    EXPECT_EQ(countInk(QImage(QString::fromStdString(folder_.path("page.png"))), 0.0, 0.97, 1.0, 1.0), 0);
}

TEST_F(HandoutPdf, ComparesWithTheReferenceWhereNoRemedyIsChosen) {
    make(R"({"ankleup": 1, "ankle": {"dorsiflexion_limit_deg": 18}})");
    const std::string text = words();
    EXPECT_NE(text.find("No remedy is chosen."), std::string::npos) << text;
    EXPECT_NE(text.find("For comparison: the unrestricted leg."), std::string::npos) << text;
    EXPECT_EQ(text.find("Before"), std::string::npos) << text;
}

}  // namespace
}  // namespace ankleup
