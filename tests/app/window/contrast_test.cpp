// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gtest/gtest.h>

#include <QColor>
#include <QQmlComponent>
#include <QQmlEngine>
#include <algorithm>
#include <cmath>
#include <memory>

#include "viewmodels/settings_view_model.h"

namespace ankleup::testing {
namespace {

/// WCAG 2.2, relative luminance.
double luminance(const QColor& colour) {
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

class Contrast : public ::testing::TestWithParam<int> {
  protected:
    void SetUp() override {
        engine_.addImportPath(QStringLiteral(":/qt/qml"));
        QQmlComponent component(&engine_);
        component.setData("import QtQuick\nimport AnkleUp\nQtObject { property QtObject theme: Theme }", {});
        holder_.reset(component.create());
        ASSERT_NE(holder_, nullptr) << component.errorString().toStdString();
        theme_ = holder_->property("theme").value<QObject*>();
        theme_->setProperty("scheme", GetParam());
    }
    QColor colour(const char* name) const { return theme_->property(name).value<QColor>(); }
    void expect(double least, std::initializer_list<const char*> marks, std::initializer_list<const char*> grounds) const {
        for (const char* mark : marks) {
            for (const char* ground : grounds) {
                ASSERT_TRUE(colour(mark).isValid() && colour(ground).isValid()) << mark << ", " << ground;
                EXPECT_GE(contrast(colour(mark), colour(ground)), least)
                    << mark << ' ' << colour(mark).name().toStdString() << " on " << ground << ' ' << colour(ground).name().toStdString();
            }
        }
    }

  private:
    QQmlEngine engine_;
    std::unique_ptr<QObject> holder_;
    QObject* theme_ = nullptr;
};

TEST_P(Contrast, OfTextIsEnoughToRead) {
    expect(4.5, {"ink", "softInk"}, {"window", "panel", "card", "field", "hover", "stageTop", "stageMiddle", "stageBottom"});
    expect(4.5, {"inkOnAccent"}, {"accent"});
    expect(4.5, {"warning"}, {"panel", "card", "window"});
}

TEST_P(Contrast, OfWhatOneHasToSeeIsEnough) {
    expect(3.0, {"edge", "focus", "accent", "warning"}, {"panel", "card", "field"});
    expect(3.0, {"foot", "tibia", "knee", "femur", "pelvis"}, {"panel", "card"});
    expect(3.0, {"foot", "tibia", "knee", "femur", "ghost"}, {"stageTop"});
}

const char* nameOf(const ::testing::TestParamInfo<int>& info) {
    return info.param == SettingsViewModel::Light ? "light" : info.param == SettingsViewModel::Dark ? "dark" : "high_contrast";
}

INSTANTIATE_TEST_SUITE_P(All, Contrast,
                         ::testing::Values(SettingsViewModel::Light, SettingsViewModel::Dark, SettingsViewModel::HighContrast), nameOf);

TEST(ContrastOfTwoColours, IsThatOfTheStandard) {
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 1e-9);
    EXPECT_NEAR(contrast(QColor("#777777"), Qt::white), 4.48, 0.01);
}

}  // namespace
}  // namespace ankleup::testing
