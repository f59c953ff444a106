package org.stagebook.cli.command;

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

    /** The whole command line over the given context. */
    public static CommandLine line(CommandContext context) {
        CommandLine line = new CommandLine(new StagebookCommand())
                .addSubcommand(new NewCommand(context))
                .addSubcommand(new CuesCommand(context));
        line.registerConverter(TimecodeFormat.class, StagebookCommand::timecodeFormat);
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
