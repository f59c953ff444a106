package org.stagebook.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.stagebook.cli.command.CommandContext;
import org.stagebook.cli.command.ExitCode;
import org.stagebook.cli.command.StagebookCommand;
import org.stagebook.cli.output.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** Finds the command, runs it, and turns what goes wrong into one sentence and a number. */
final class Program {

    private final Terminal terminal;
    private final CommandContext context;

    Program(CommandContext context) {
        this.context = context;
        this.terminal = context.terminal();
    }

    int run(String... arguments) {
        FailureReport failures = new FailureReport(terminal.err());
        CommandLine line = StagebookCommand.line(context, arguments);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setOut(writer(terminal.out().charset(), true));
        line.setErr(writer(terminal.err().charset(), false));
        line.setParameterExceptionHandler((problem, given) -> refuseUsage(problem));
        line.setExecutionExceptionHandler(
                (failure, command, parsed) -> failures.report(failure).number());
        return line.execute(arguments);
    }

    private PrintWriter writer(Charset charset, boolean data) {
        return new PrintWriter(data ? terminal.out() : terminal.err(), true, charset);
    }

    private int refuseUsage(ParameterException problem) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        terminal.err().println("stagebook: " + sentence(String.valueOf(problem.getMessage())));
        terminal.err().println("Try '" + command + " --help'.");
        return ExitCode.REFUSED.number();
    }

    private static String sentence(String message) {
        String oneLine = message.replaceAll("\\s*\\R\\s*", " ").strip();
        return oneLine.matches(".*[.!?]") ? oneLine : oneLine + ".";
    }
}
