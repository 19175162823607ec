// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "io/lesson_file.h"

#include <algorithm>
#include <functional>
#include <set>

#include "io/json_document.h"
#include "io/lesson_strings.h"
#include "io/object_reader.h"
#include "io/scene_json.h"
#include "scenario/quantity.h"

namespace ankleup {
namespace {

using Kind = JsonValue::Kind;

constexpr Interval kAnyNumber{-1e6, 1e6};

/// What every object of a lesson file is read with.
class LessonReader : public ObjectReader {
  public:
    LessonReader(const JsonValue* object, std::string path, Complaints& complaints) : ObjectReader(object, std::move(path), complaints) {}
    explicit LessonReader(const ObjectReader& reader) : ObjectReader(reader) {}

    void finish() const { ObjectReader::finish("a lesson file"); }
    /// A text that must not be missing or empty.
    std::string text(std::string_view name) {
        const JsonValue* value = ObjectReader::find(name, Kind::kString);
        if (value && !value->text.empty()) return value->text;
        complaints().add("missing_key", pathOf(name) + (value ? " is empty" : " is missing") + "; it has to be a text");
        return {};
    }
    std::string optionalText(std::string_view name) {
        const JsonValue* value = ObjectReader::find(name, Kind::kString);
        return value ? value->text : std::string();
    }
    std::string oneOf(std::string_view name, std::span<const std::string_view> names) {
        const auto index = word(name, names);
        return index ? std::string(names[static_cast<std::size_t>(*index)]) : std::string();
    }
    std::vector<std::string> texts(std::string_view name) {
        std::vector<std::string> result;
        const JsonValue* list = ObjectReader::find(name, Kind::kArray);
        if (!list) return result;
        for (const JsonValue& item : list->items) {
            if (item.kind != Kind::kString) complaints().add("wrong_type", pathOf(name) + " holds " + quoted(item) + ", which is no text");
            result.push_back(item.text);
        }
        return result;
    }
    /// Reads each object of a list; its path carries its id, or its index where it has none. No id twice.
    template <class Item>
    std::vector<Item> list(std::string_view name, const std::function<Item(LessonReader&)>& readItem) {
        std::vector<Item> result;
        std::set<std::string> ids;
        const JsonValue* array = ObjectReader::find(name, Kind::kArray);
        if (!array) return result;
        for (std::size_t i = 0; i < array->items.size(); ++i) {
            const JsonValue& item = array->items[i];
            const JsonValue* id = item.find("id");
            const std::string place = id && id->kind == Kind::kString ? printable(id->text) : std::to_string(i);
            const std::string path = pathOf(name) + "." + place;
            if (item.kind != Kind::kObject) complaints().add("wrong_type", path + " is " + quoted(item) + "; it has to be an object");
            if (!ids.insert(place).second) complaints().add("conflict", path + " is there twice; give each id once");
            LessonReader reader(&item, path, complaints());
            result.push_back(readItem(reader));
            reader.finish();
        }
        return result;
    }
};

/// Puts the members of `over` over those of `base`, key by key.
void merge(JsonValue& base, const JsonValue& over) {
    for (const auto& [name, value] : over.members) {
        JsonValue* known = base.find(name);
        if (known && known->kind == Kind::kObject && value.kind == Kind::kObject) {
            merge(*known, value);
        } else if (known) {
            *known = value;
        } else {
            base.members.emplace_back(name, value);
        }
    }
}

/// The scene of a step: its keys over those of `base`.
JsonValue mergedScene(const JsonValue& base, const JsonValue* over) {
    JsonValue merged = base;
    if (over) merge(merged, *over);
    return merged;
}

JsonValue makeBaseScene(const JsonValue* given) {
    JsonValue version;
    version.kind = Kind::kNumber;
    version.number = 1;
    version.text = "1";
    JsonValue base;
    base.kind = Kind::kObject;
    base.members.emplace_back("ankleup", version);
    if (given) merge(base, *given);
    return base;
}

Figure readFigure(LessonReader& object) {
    Figure figure;
    figure.quantity = object.text("measure");
    if (!figure.quantity.empty() && !isOfPosture(figure.quantity)) {
        object.complaints().add("unknown_value", object.pathOf("measure") + " is \"" + printable(figure.quantity) +
                                                     "\"; allowed is the name of a measure or a coordinate, as in results");
    }
    figure.name = object.optionalText("name");
    if (figure.name.empty()) figure.name = figure.quantity;
    if (const auto of = object.word("of", kFigureOfNames)) figure.of = static_cast<FigureOf>(*of);
    const JsonValue* stated = object.find("expected");
    if (!stated)
        object.complaints().add("missing_key", object.pathOf("expected") + " is missing; a figure says what the model has to show");
    object.number("expected", kAnyNumber, Unit::kPlain, figure.stated);
    figure.band = {figure.stated - 1.0, figure.stated + 1.0};
    object.number("at_least", kAnyNumber, Unit::kPlain, figure.band.low);
    object.number("at_most", kAnyNumber, Unit::kPlain, figure.band.high);
    double decimals = 0.0;
    object.number("decimals", {0.0, 1.0}, Unit::kPlain, decimals);
    figure.decimals = static_cast<int>(decimals);
    return figure;
}

LessonView readView(LessonReader& object, const JsonValue& scene) {
    LessonView view;
    view.scene = readSceneValue(scene, object.pathOf("scene"), object.complaints());
    view.camera = object.oneOf("camera", kLessonCameraNames);
    view.segment = object.oneOf("light", kLessonSegmentNames);
    view.figures = object.list<Figure>("figures", readFigure);
    return view;
}

LevelText readLevels(LessonReader object) {
    LevelText text;
    for (std::size_t i = 0; i < kReadingLevelNames.size(); ++i) text[i] = object.text(kReadingLevelNames[i]);
    object.finish();
    return text;
}

Choice readChoice(LessonReader& object) { return {object.text("text"), object.optionalText("feedback")}; }

/// `base` is the scene in which it is asked.
Question readQuestion(LessonReader& object, const JsonValue& base) {
    Question question;
    question.ask = object.text("ask");
    question.choices = object.list<Choice>("choices", readChoice);
    double right = 0.0;
    if (!object.find("right")) object.complaints().add("missing_key", object.pathOf("right") + " is missing; it counts the choices from 0");
    object.number("right", {0.0, static_cast<double>(question.choices.size()) - 1.0}, Unit::kPlain, right);
    question.right = static_cast<int>(right);
    if (question.choices.size() < 2) object.complaints().add("missing_key", object.pathOf("choices") + " needs two choices or more");
    question.why = object.text("why");
    question.sources = object.texts("sources");
    LessonReader answer(object.object("answer"));
    const JsonValue* scene = answer.find("scene", Kind::kObject);
    question.answer = readView(answer, mergedScene(base, scene));
    answer.finish();
    return question;
}

LessonStep readStep(LessonReader& object, const JsonValue& base) {
    LessonStep step;
    step.id = object.text("id");
    step.title = object.text("title");
    step.text = readLevels(LessonReader(object.object("text")));
    const JsonValue scene = mergedScene(base, object.find("scene", Kind::kObject));
    step.view = readView(object, scene);
    step.panel = object.oneOf("panel", kLessonPanelNames);
    step.terms = object.texts("terms");
    step.sources = object.texts("sources");
    if (const JsonValue* value = object.find("question", Kind::kObject)) {
        LessonReader member(value, object.pathOf("question"), object.complaints());
        step.questions.push_back(readQuestion(member, scene));
        step.questions.back().id = step.id;
        step.questions.back().asked = step.view;
        member.finish();
    }
    return step;
}

/// Parses, puts the strings in, checks the version under `key`, and reads.
template <class Value>
Expected<Value> readDocument(std::string_view json, const LessonStrings& strings, std::string_view key,
                             const std::function<Value(LessonReader&)>& read) {
    Expected<JsonValue> document = parseLessonFile(json);
    if (!document) return tl::unexpected<Error>(document.error());
    visitLessonStrings(*document, [&strings](const std::string& place, std::string& text) {
        if (const auto found = strings.find(place); found != strings.end() && !found->second.empty()) text = found->second;
    });
    Complaints complaints;
    LessonReader root(&*document, "", complaints);
    const JsonValue* version = root.find(key);
    if (!version || version->kind != Kind::kNumber || version->number != 1.0) {
        return makeError("unsupported_version", std::string(key) + " has to be the number 1");
    }
    Value value = read(root);
    root.finish();
    if (complaints.first()) return tl::unexpected<Error>(*complaints.first());
    return value;
}

}  // namespace

Expected<Lesson> readLesson(std::string_view json, const LessonStrings& strings) {
    return readDocument<Lesson>(json, strings, "ankleup_lesson", [](LessonReader& root) {
        Lesson lesson;
        lesson.title = root.text("title");
        lesson.summary = root.text("summary");
        lesson.claims = root.texts("claims");
        double minutes = 0.0;
        root.number("minutes", {1.0, 60.0}, Unit::kPlain, minutes);
        lesson.minutes = static_cast<int>(minutes);
        if (const JsonValue* guess = root.find("guess_first", Kind::kBoolean)) lesson.guess = guess->text == "true";
        const JsonValue base = makeBaseScene(root.find("scene", Kind::kObject));
        lesson.steps = root.list<LessonStep>("steps", [&base](LessonReader& object) { return readStep(object, base); });
        if (lesson.steps.empty()) root.complaints().add("missing_key", "steps is missing or empty; a lesson has steps");
        return lesson;
    });
}

Expected<Quiz> readQuiz(std::string_view json, const LessonStrings& strings) {
    return readDocument<Quiz>(json, strings, "ankleup_quiz", [](LessonReader& root) {
        return Quiz{root.list<Question>("questions", [](LessonReader& object) {
            const std::string id = object.text("id");
            const JsonValue scene = makeBaseScene(object.find("scene", Kind::kObject));
            LessonView asked = readView(object, scene);
            Question question = readQuestion(object, scene);
            question.id = id;
            question.asked = std::move(asked);
            return question;
        })};
    });
}

Expected<std::vector<GlossaryTerm>> readGlossary(std::string_view json, const LessonStrings& strings) {
    return readDocument<std::vector<GlossaryTerm>>(json, strings, "ankleup_glossary", [](LessonReader& root) {
        return root.list<GlossaryTerm>("terms", [](LessonReader& object) {
            GlossaryTerm term;
            term.id = object.text("id");
            term.term = object.text("term");
            term.also = object.optionalText("also");
            term.text = readLevels(LessonReader(object.object("text")));
            term.sources = object.texts("sources");
            return term;
        });
    });
}

Expected<std::vector<LessonSource>> readLessonSources(std::string_view json, const LessonStrings& strings) {
    return readDocument<std::vector<LessonSource>>(json, strings, "ankleup_sources", [](LessonReader& root) {
        return root.list<LessonSource>("sources", [](LessonReader& object) {
            return LessonSource{object.text("id"), object.text("citation"), object.optionalText("finding"), object.optionalText("note")};
        });
    });
}

}  // namespace ankleup
