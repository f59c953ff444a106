package org.stagebook.cli;

import java.io.PrintStream;
import java.time.Clock;
import org.stagebook.cli.command.CommandContext;
import org.stagebook.cli.command.ExitCode;
import org.stagebook.cli.command.ProductVersion;
import org.stagebook.cli.output.Cancellation;
import org.stagebook.cli.output.Terminal;
import org.stagebook.report.HandoffDocuments;

/**
 * The process. It answers {@code --version} by itself, so that asking for the version loads neither the argument parser
 * nor any library.
 */
public final class Main {

    private final Terminal terminal;
    private final Clock clock;

    Main(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    public static void main(String[] arguments) {
        int exit = new Main(Terminal.ofProcess(), Clock.systemUTC()).run(arguments);
        System.exit(exit);
    }

    int run(String... arguments) {
        try {
            return asksForVersion(arguments)
                    ? print(ProductVersion.ofThisBuild(), terminal.out())
                    : runCommand(arguments);
        } finally {
            terminal.flush();
        }
    }

    private int runCommand(String... arguments) {
        Cancellation cancellation = new Cancellation();
        CommandContext context = new CommandContext(terminal, clock, cancellation, HandoffDocuments.standard());
        return new InterruptGuard(cancellation).run(() -> {
            int exit = new Program(context).run(arguments);
            terminal.flush();
            return exit;
        });
    }

    private static boolean asksForVersion(String... arguments) {
        return arguments.length == 1 && (arguments[0].equals("--version") || arguments[0].equals("-V"));
    }

    private static int print(ProductVersion version, PrintStream out) {
        out.println(version.product());
        out.println(version.platform());
        return ExitCode.DONE.number();
    }
}
