package org.stagebook.cli.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.handoff.hash.HashAlgorithm;
import org.stagebook.interchange.ForeignFormat;
import org.stagebook.interchange.formats.ExportFormat;
import org.stagebook.interchange.protools.imports.CueSource;
import org.stagebook.interchange.tags.TagDialect;
import org.stagebook.lint.TemplateNames;
import org.stagebook.metering.conformance.EngineMeter;
import org.stagebook.playback.device.AudioBackends;
import org.stagebook.report.ReportFormat;
import org.stagebook.report.kind.Grouping;
import org.stagebook.report.style.Paper;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.TimeSyntaxException;
import org.stagebook.timebase.TimecodeFormat;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command without a name: it holds the others. */
@Command(
        name = "stagebook",
        description = "Spotting notes, handoffs and mix versions of a film or television production.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Exit codes: 0 done, 1 a check failed, 2 bad usage or unreadable input."})
public final class StagebookCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private StagebookCommand() {}

    /**
     * The command line for some arguments: with the one command they name, else with all.
     *
     * <p>Only what is asked for is loaded. Looking at every command would open the libraries of all of them, which takes
     * longer than many commands need.
     */
    public static CommandLine line(CommandContext context, String... arguments) {
        CommandLine line = new CommandLine(new StagebookCommand());
        Map<String, Supplier<Object>> commands = commands(context);
        String named = arguments.length > 0 ? arguments[0] : "";
        commands.forEach((name, command) -> {
            if (name.equals(named) || !commands.containsKey(named)) {
                line.addSubcommand(name, command.get());
            }
        });
        line.registerConverter(TimecodeFormat.class, StagebookCommand::timecodeFormat);
        line.registerConverter(FrameRate.class, StagebookCommand::frameRate);
        line.registerConverter(HashAlgorithm.class, StagebookCommand::hashAlgorithm);
        line.registerConverter(ReelChoice.class, ReelChoice::new);
        line.registerConverter(ForeignFormat.class, text -> named(text, ForeignFormat.values(), ForeignFormat::id));
        line.registerConverter(ExportFormat.class, text -> named(text, ExportFormat.values(), ExportFormat::id));
        line.registerConverter(CueSource.class, text -> named(text, CueSource.values(), CueSource::id));
        line.registerConverter(ReportFormat.class, text -> named(text, ReportFormat.values(), ReportFormat::id));
        line.registerConverter(Grouping.class, text -> named(text, Grouping.values(), Grouping::id));
        line.registerConverter(Paper.class, text -> named(text, Paper.values(), Paper::id));
        line.registerConverter(TagDialect.class, text -> named(text, TagDialect.values(), TagDialect::id));
        ProductVersion version = ProductVersion.ofThisBuild();
        line.getCommandSpec().version(version.product(), version.platform());
        line.getCommandSpec()
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Print the version and exit.")
                        .build());
        addHelp(line);
        return line;
    }

    private static Map<String, Supplier<Object>> commands(CommandContext context) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("new", () -> new NewCommand(context));
        commands.put("demo", () -> new DemoCommand(context));
        commands.put("import", () -> new ImportCommand(context));
        commands.put("export", () -> new ExportCommand(context));
        commands.put("report", () -> new ReportCommand(context));
        commands.put("conform", () -> new ConformCommand(context));
        commands.put("survey", () -> new SurveyCommand(context));
        commands.put("cues", () -> new CuesCommand(context));
        commands.put("sounds", () -> new SoundsCommand(context));
        commands.put("formats", () -> new FormatsCommand(context));
        commands.put("prebrief", () -> new PreBriefCommand(context));
        commands.put("brief", () -> new BriefCommand(context));
        commands.put("check", () -> new CheckCommand(context));
        commands.put("specs", () -> new SpecsCommand(context));
        commands.put("batch", () -> new BatchCommand(context));
        commands.put("deliverable", () -> deliverable(context));
        commands.put("status", () -> new StatusCommand(context));
        commands.put("serve", () -> new ServeCommand(context));
        commands.put("archive", () -> new ArchiveCommand(context));
        commands.put("info", () -> new InfoCommand(context));
        commands.put("measure", () -> new MeasureCommand(context));
        commands.put("compare", () -> new CompareCommand(context));
        commands.put("devices", () -> new DevicesCommand(context, AudioBackends::installed));
        commands.put("play", () -> new PlayCommand(context, AudioBackends::installed));
        commands.put("conformance", () -> new ConformanceCommand(context, new EngineMeter()));
        commands.put("handoff", () -> handoff(context));
        commands.put("premix", () -> new PremixCommand(context));
        commands.put("version", () -> version(context));
        commands.put("sign-off", () -> new SignOffCommand(context));
        commands.put("board", () -> new BoardCommand(context));
        commands.put("pass", () -> new PassCommand(context));
        commands.put("merge", () -> new MergeCommand(context));
        commands.put("sync", () -> new SyncCommand(context));
        commands.put("save-point", () -> new SavePointCommand(context));
        commands.put("history", () -> new HistoryCommand(context));
        return commands;
    }

    private static CommandLine version(CommandContext context) {
        return new CommandLine(new VersionCommand())
                .addSubcommand(new VersionAddCommand(context))
                .addSubcommand(new VersionNoteCommand(context))
                .addSubcommand(new VersionListCommand(context))
                .addSubcommand(new VersionRestoreCommand(context));
    }

    private static CommandLine deliverable(CommandContext context) {
        return new CommandLine(new DeliverableCommand())
                .addSubcommand(new DeliverableAddCommand(context))
                .addSubcommand(new DeliverableDeriveCommand(context))
                .addSubcommand(new DeliverableSetCommand(context))
                .addSubcommand(new DeliverableDecideCommand(context))
                .addSubcommand(new DeliverableSendCommand(context))
                .addSubcommand(new DeliverableAnswerCommand.Receive(context))
                .addSubcommand(new DeliverableAnswerCommand.Approve(context))
                .addSubcommand(new DeliverableAnswerCommand.Reject(context));
    }

    private static CommandLine handoff(CommandContext context) {
        return new CommandLine(new HandoffCommand())
                .addSubcommand(new HandoffLintCommand(context, new TemplateNames()))
                .addSubcommand(new HandoffBuildCommand(context, new TemplateNames()))
                .addSubcommand(new HandoffVerifyCommand(context))
                .addSubcommand(new HandoffReceiveCommand(context))
                .addSubcommand(new HandoffReviseCommand(context))
                .addSubcommand(new HandoffAcceptCommand(context))
                .addSubcommand(new HandoffImportCommand(context))
                .addSubcommand(new HandoffReplyCommand(context))
                .addSubcommand(new HandoffStatusCommand(context));
    }

    private static <T> T named(String text, T[] values, Function<T, String> id) {
        return Stream.of(values)
                .filter(value -> id.apply(value).equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("\"" + text + "\" is not one of "
                        + Stream.of(values).map(id).collect(Collectors.joining(", ")) + "."));
    }

    private static HashAlgorithm hashAlgorithm(String text) {
        return HashAlgorithm.ofName(text)
                .orElseThrow(() -> new TypeConversionException(
                        "\"" + text + "\" is not one of xxh64, xxh3, xxh128, md5, sha1 and c4."));
    }

    private static FrameRate frameRate(String text) {
        try {
            return FrameRate.parse(text);
        } catch (TimeSyntaxException unknown) {
            throw new TypeConversionException(String.valueOf(unknown.getMessage()));
        }
    }

    private static TimecodeFormat timecodeFormat(String text) {
        try {
            return TimecodeFormat.parse(text);
        } catch (TimeSyntaxException unknown) {
            throw new TypeConversionException(String.valueOf(unknown.getMessage()));
        }
    }

    private static void addHelp(CommandLine line) {
        line.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this help and exit.")
                        .build());
        line.getSubcommands().values().forEach(StagebookCommand::addHelp);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing.");
    }
}
