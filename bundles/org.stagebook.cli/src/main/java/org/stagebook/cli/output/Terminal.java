package org.stagebook.cli.output;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Where a command speaks: data on {@code out}, progress and diagnostics on {@code err}.
 *
 * @param interactive whether somebody watches {@code err}, so that a moving progress bar is welcome
 */
public record Terminal(PrintStream out, PrintStream err, boolean interactive) {

    /** Start scripts set this to {@code true} or {@code false}, because they can ask for standard error alone. */
    public static final String INTERACTIVE_PROPERTY = "stagebook.terminal";

    private static final int BUFFER_BYTES = 1 << 16;

    /** The streams of this process, in UTF-8 except on a Windows console, which has its own code page. */
    public static Terminal ofProcess() {
        Charset charset = charset();
        return new Terminal(
                stream(FileDescriptor.out, charset, false), stream(FileDescriptor.err, charset, true), watched());
    }

    public void flush() {
        out.flush();
        err.flush();
    }

    private static PrintStream stream(FileDescriptor descriptor, Charset charset, boolean autoFlush) {
        var bytes = new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER_BYTES);
        return new PrintStream(bytes, autoFlush, charset);
    }

    private static Charset charset() {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        String console = System.getProperty("stdout.encoding");
        return windows && console != null ? Charset.forName(console) : StandardCharsets.UTF_8;
    }

    private static boolean watched() {
        String told = System.getProperty(INTERACTIVE_PROPERTY);
        if (told != null) {
            return Boolean.parseBoolean(told);
        }
        return !"dumb".equals(System.getenv("TERM")) && consoleIsTerminal();
    }

    @SuppressWarnings("SystemConsoleNull") // asked further where Java 22 and newer return a console always
    private static boolean consoleIsTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException beforeJava22) {
            return true;
        }
    }
}
