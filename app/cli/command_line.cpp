// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "cli/command_line.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <filesystem>
#include <functional>
#include <iostream>
#include <optional>
#include <vector>

#include "base/names.h"
#include "cli/code_command.h"
#include "cli/complaint.h"
#include "cli/export_command.h"
#include "cli/findings_command.h"
#include "cli/measure_command.h"
#include "cli/progress_bar.h"
#include "cli/solve_command.h"
#include "cli/sweep_command.h"
#include "io/part_journal.h"
#include "io/scene_code.h"
#include "text/language.h"
#include "text/sentence.h"

namespace ankleup {
namespace {

namespace fs = std::filesystem;

struct Command {
    CLI::App* parser = nullptr;
    std::function<std::variant<int, WindowRequest>()> run;
};

int solve(int jobs, const std::string& language) {
    SolveOptions options{.jobs = jobs, .sentence = {}, .progress = {}};
    int noArguments = 0;
    std::optional<QCoreApplication> translating;  // translations hang on an application
    if (!language.empty()) {
        if (!isLanguageAvailable(QString::fromStdString(language))) {
            return complain(kUsage, "solve: --sentence is '" + language + "'; there are " +
                                        availableLanguages().join(QStringLiteral(", ")).toStdString());
        }
        translating.emplace(noArguments, nullptr);
        useLanguage(QString::fromStdString(language));
        options.sentence = [](const Scene& scene, Side side, const SceneSolution& solution) {
            const Explanation explanation = decideExplanation(calcExplanationFacts(scene, side, solution));
            return makeSentence(explanation, {.units = UnitStyle::kWord, .snapshotName = {}}).text.toStdString();
        };
    }
    // How far we are is known where the input is a file, and to be seen where the results are not on the same screen.
    std::error_code none;
    const fs::path input = "/dev/stdin";
    std::optional<ProgressBar> bar;
    if (fs::is_regular_file(input, none)) {
        bar.emplace("solve", fs::file_size(input, none));
        options.progress = [&bar](std::size_t bytesRead) { bar->show(bytesRead); };
    }
    std::ios::sync_with_stdio(false);
    return runSolve(std::cin, std::cout, options);
}

int sweep(const fs::path& scene, const std::vector<std::string>& variations, const fs::path& out) {
    SweepOptions options{.scene = scene, .variations = {}, .out = out};
    for (const std::string& text : variations) {
        Expected<Variation> variation = parseVariation(text);
        if (!variation) return complain(kUsage, "sweep: " + variation.error().message);
        const auto sameKey = [&variation](const Variation& other) { return other.key == variation->key; };
        if (std::any_of(options.variations.begin(), options.variations.end(), sameKey)) {
            return complain(kUsage, "sweep: " + variation->key + " is varied twice; vary each number once");
        }
        options.variations.push_back(std::move(*variation));
    }
    return runSweep(options);
}

int printCompletion(const std::string& shell) {
    QFile script(QStringLiteral(":/assets/completion/ankleup.%1").arg(QString::fromStdString(shell)));
    if (!script.open(QIODevice::ReadOnly)) return complain(kFailed, "completion: this build has none for " + shell);
    std::cout << script.readAll().toStdString() << std::flush;
    return kGood;
}

/// The commands, what they are told, and their help.
class CommandLine {
  public:
    CommandLine() {
        app_.set_version_flag("--version", "ankleup " ANKLEUP_VERSION, "Print the version and exit");
        app_.set_help_flag("--help", "Print this help and exit");
        app_.add_option("SCENE", scenePath_, "A scene to open in the window: a file or a scene code")->option_text(" ");
        app_.footer("Without a command the window opens, on SCENE if one is given.");
        app_.require_subcommand(0, 1);
        addExport();
        addSolve();
        addSweep();
        addMeasure();
        addFindings();
        addCode();
        addCompletion();
        addSelfTest();
        addHelp();
    }

    std::variant<int, WindowRequest> run(int argc, char* argv[]) {
        try {
            app_.parse(argc, argv);
        } catch (const CLI::CallForVersion& version) {
            std::cout << version.what() << std::endl;
            return kGood;
        } catch (const CLI::CallForHelp&) {
            return printHelp(chosenName());
        } catch (const CLI::ParseError& error) {
            const std::string name = chosenName();
            const std::string where = name.empty() ? "" : name + ": ";
            return complain(kUsage, where + error.what() + "; see ankleup " + (name.empty() ? "--help" : "help " + name));
        }
        for (const Command& command : commands_) {
            if (command.parser->parsed()) return command.run();
        }
        return openWindow();
    }

  private:
    CLI::App* add(const std::string& name, const std::string& description, decltype(Command::run) run) {
        CLI::App* parser = app_.add_subcommand(name, description);
        parser->set_help_flag("--help", "Print this help and exit");
        commands_.push_back({parser, std::move(run)});
        return parser;
    }

    void addExport() {
        CLI::App* parser = add("export", "Take a scene along: picture, film, 3D, data, handout; needs neither window nor display", [this] {
            ExportRequest& request = export_.request;
            request.view = findNamed<Camera>(kCameraNames, view_);
            request.furniture = findNamed<Furniture>(kFurnitureNames, furniture_);
            request.paper = findNamed<Paper>(kPaperNames, paper_).value_or(request.paper);
            request.language = QString::fromStdString(language_);
            return runExport(export_);
        });
        ExportRequest& request = export_.request;
        const auto oneOf = [](const auto& names) { return CLI::IsMember(std::vector<std::string>(names.begin(), names.end())); };
        parser->add_option("--scene", export_.scene, "The scene (needed)")->required()->option_text("FILE|CODE");
        parser
            ->add_option("--out", request.out,
                         "What to write (needed); its ending says the format: .png .gif .mp4 .webm .svg .pdf .html .glb .csv .mot, or a "
                         "folder with a slash at its end for pictures in a row")
            ->required()
            ->option_text("FILE");
        parser->add_option("--size", export_.size, "In pixels (1920x1080; .gif 800x450)")->option_text("WIDTHxHEIGHT");
        parser->add_flag("--transparent", request.transparent, "Without background: .png and folders");
        parser->add_option("--view", view_, "Instead of the scene's: front back left right top sole home")
            ->check(oneOf(kCameraNames))
            ->option_text("NAME");
        parser->add_option("--phase", request.phase, "Instead of the scene's, 0 to 1: what stands still")->option_text("P");
        parser->add_option("--fps", request.fps, "Films: frames per second (60; .gif 25)")->option_text("N");
        parser->add_option("--speed", request.speed, "Films: of the movement, 1 is natural (the task's own)")->option_text("X");
        parser->add_option("--frames", request.frames, "Films: so many over one cycle, instead of --speed")->option_text("N");
        parser->add_option("--furniture", furniture_, "Besides the leg: none, labels, or all with sentence, task and limit (labels)")
            ->check(oneOf(kFurnitureNames))
            ->option_text("WHAT");
        parser->add_option("--language", language_, "Of texts: " + availableLanguages().join(QStringLiteral(", ")).toStdString() + " (en)")
            ->option_text("LANGUAGE");
        parser
            ->add_option("--paper", paper_,
                         "Of a .pdf, or of a .png with --page: auto, a4 or letter (auto: the custom of the system's country)")
            ->check(oneOf(kPaperNames))
            ->option_text("SIZE");
        parser->add_flag("--page", request.page, "A .png of the handout's page instead of the leg");
        parser->add_flag("--progress", export_.progress, "Tell on standard output how far it has come, 0 to 1, a number a line");
        parser->add_flag("--dark", request.dark, "In the colours of the dark theme");
    }

    void addSolve() {
        constexpr int kMostJobs = 256;
        CLI::App* parser =
            add("solve", "Solve scenes: one JSON scene a line in, one result a line out", [this] { return solve(jobs_, language_); });
        parser->add_option("--jobs", jobs_, "Threads, 1 to 256 (1)")->check(CLI::Range(1, kMostJobs))->option_text("N");
        parser
            ->add_option("--sentence", language_,
                         "Add the sentence that tells the posture: " + availableLanguages().join(QStringLiteral(", ")).toStdString())
            ->option_text("LANGUAGE");
        parser->footer(
            "Reads standard input and writes standard output, order kept. A bad line gives {\"error\": ...} on its line and exit code 1.");
    }

    void addSweep() {
        CLI::App* parser = add("sweep", "Solve a scene over ranges of its numbers, into a CSV table", [this] {
            std::vector<std::string> variations = over_;
            variations.insert(variations.begin(), vary_);
            return sweep(scene_, variations, out_);
        });
        parser->add_option("--scene", scene_, "The scene (needed)")->required()->option_text("FILE|CODE");
        parser->add_option("--vary", vary_, "A number of the scene and its values (needed)")->required()->option_text("KEY=FROM:TO:STEP");
        parser->add_option("--over", over_, "A further number, varied faster; may be repeated")->option_text("KEY=FROM:TO:STEP");
        parser->add_option("--out", out_, "The table (needed); a scene of both legs gives NAME-right and NAME-left")
            ->required()
            ->option_text("FILE.csv");
        parser->footer("Example: ankleup sweep --scene S --vary ankle.dorsiflexion_limit_deg=5:40:1 --over phase=0:1:0.01 --out t.csv");
    }

    void addMeasure() {
        CLI::App* parser = add("measure", "Measure a recorded motion, frame by frame, into a CSV table", [this] {
            if (!scene_.empty()) measure_.scene = scene_;
            return runMeasure(measure_);
        });
        parser->add_option("FILE", measure_.motion, "OpenSim motion, .mot or .sto (needed)")->required()->option_text(" ");
        parser->add_option("--out", measure_.out, "The table (needed); --side both gives NAME-right and NAME-left")
            ->required()
            ->option_text("FILE.csv");
        parser->add_option("--side", measure_.side, "The leg: right, left or both (right)")
            ->check(CLI::IsMember({"right", "left", "both"}))
            ->option_text("SIDE");
        parser->add_option("--scene", scene_, "Whose body it is (1.72 m)")->option_text("FILE|CODE");
        parser->footer("What was used, missing and decided is told on standard error. Example: ankleup measure squat.mot --out squat.csv");
    }

    void addFindings() {
        CLI::App* parser = add("findings", "The model against published findings, computed now",
                               [this] { return runFindings(std::cout, json_ ? FindingsFormat::kJson : FindingsFormat::kTable); });
        parser->add_flag("--json", json_, "As JSON, in full precision");
    }

    void addCode() {
        CLI::App* parser = add("code", "Print a scene as a code of capitals and digits, which opens it again",
                               [this] { return runCode(std::cout, {.scene = scene_, .json = json_, .qr = out_}); });
        parser->add_option("SCENE", scene_, "The scene (needed)")->required()->option_text("FILE|CODE");
        parser->add_flag("--json", json_, "The scene itself instead, as in a file");
        parser->add_option("--qr", out_, "Also a QR code as a picture")->option_text("FILE.png");
        parser->footer("Example: ankleup code scene.ankleup; ankleup AU1...");
    }

    void addCompletion() {
        CLI::App* parser =
            add("completion", "Print the script that lets a shell complete this command line", [this] { return printCompletion(topic_); });
        parser->add_option("SHELL", topic_, "bash, zsh or fish (needed)")
            ->required()
            ->check(CLI::IsMember({"bash", "zsh", "fish"}))
            ->option_text(" ");
        parser->footer("Example: ankleup completion bash > ~/.local/share/bash-completion/completions/ankleup");
    }

    void addSelfTest() {
        add("self-test", "Start everything off screen, load all QML, render one frame",
            [] { return WindowRequest{.scenePath = {}, .selfTest = true}; });
    }

    void addHelp() {
        CLI::App* parser = add("help", "Print the help of a command", [this] { return printHelp(topic_); });
        parser->add_option("COMMAND", topic_, "The command")->option_text(" ");
    }

    std::string chosenName() const {
        const auto chosen = app_.get_subcommands();
        return chosen.empty() ? "" : chosen.front()->get_name();
    }

    int printHelp(const std::string& name) const {
        const auto named = [&name](const Command& command) { return command.parser->get_name() == name; };
        const auto found = std::find_if(commands_.begin(), commands_.end(), named);
        if (!name.empty() && found == commands_.end()) {
            return complain(kUsage, "help: there is no command '" + name + "'; see ankleup --help");
        }
        const CLI::App& parser = name.empty() ? app_ : *found->parser;
        const std::string usage = name.empty() ? "ankleup" : "ankleup " + name;
        std::cout << app_.get_formatter()->make_help(&parser, usage, CLI::AppFormatMode::Normal) << std::flush;
        return kGood;
    }

    std::variant<int, WindowRequest> openWindow() const {
        if (scenePath_.empty()) return WindowRequest{};
        std::error_code none;
        if (fs::exists(scenePath_, none)) return WindowRequest{.scenePath = scenePath_};
        if (!looksLikeSceneCode(scenePath_)) {
            return complain(kUsage, "'" + scenePath_ + "' is neither a command nor a file nor a scene code; see ankleup --help");
        }
        // Told on the terminal where it was typed, and not in a window that shows something else.
        const Expected<Scene> scene = readSceneCode(scenePath_);
        if (!scene) return complain(kUsage, scene.error().message);
        return WindowRequest{.scenePath = scenePath_};
    }

    CLI::App app_{"AnkleUp: what a stiff ankle asks of the rest of the leg. For education only.", "ankleup"};
    std::vector<Command> commands_;
    std::string scenePath_;
    std::string topic_;
    int jobs_ = 1;
    std::string language_;
    bool json_ = false;
    std::string scene_;
    std::string vary_;
    std::vector<std::string> over_;
    MeasureOptions measure_;
    std::string out_;
    std::string view_;
    std::string furniture_;
    std::string paper_;
    ExportOptions export_;
};

}  // namespace

std::variant<int, WindowRequest> runCommandLine(int argc, char* argv[]) {
    usePartJournal(findPartLists());
    removeLeftParts(findPartLists());
    return CommandLine().run(argc, argv);
}

}  // namespace ankleup
