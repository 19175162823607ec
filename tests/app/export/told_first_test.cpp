// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gtest/gtest.h>

#include <QDir>
#include <QTemporaryDir>

#include "export/exporter.h"
#include "export/leg_files.h"
#include "support/scenes.h"

namespace ankleup::testing {
namespace {

/// What cannot be written is told before anything is made of it.
TEST(Export, SaysAtOnceThatAPictureCannotBeWritten) {
    for (const bool page : {false, true}) {
        int asked = 0;
        const auto written = exportScene({.scene = makeScene(18.0), .out = "/no such folder/leg.png", .page = page}, [&asked](double) {
            ++asked;
            return true;
        });
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().code, "file") << written.error().message;
        EXPECT_EQ(asked, 0) << "nothing was drawn";
    }
}

struct TwoLegs {
    TwoLegs() { scene.side = ShownSide::kBoth; }
    auto write(const std::filesystem::path& out) {
        return writeLegFiles(
            {.out = out}, scene, [](double) { return true; },
            [this](Side, const ExportProgress&) -> Expected<std::string> {
                ++made;
                return std::string("bytes");
            });
    }
    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot); }

    Scene scene = makeScene(18.0);
    int made = 0;
    QTemporaryDir folder;
};

TEST(WriteLegFiles, SaysAtOnceThatOneOfThemCannotBeWritten) {
    TwoLegs legs;
    ASSERT_TRUE(QDir(legs.folder.path()).mkdir("leg-left.csv"));
    EXPECT_FALSE(legs.write(legs.folder.filePath("leg.csv").toStdString()));
    EXPECT_EQ(legs.made, 0);
    EXPECT_EQ(legs.files(), QStringList("leg-left.csv"));
}

TEST(WriteLegFiles, WritesBoth) {
    TwoLegs legs;
    ASSERT_TRUE(legs.write(legs.folder.filePath("leg.csv").toStdString()));
    EXPECT_EQ(legs.files(), (QStringList{"leg-left.csv", "leg-right.csv"}));
}

}  // namespace
}  // namespace ankleup::testing
