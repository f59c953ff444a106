package org.stagebook.playback.jack;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.jna.Function;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/**
 * A JACK server of the tests, with a name of its own and no card. It waits for its clients, so that a busy machine loses nothing.
 */
final class JackProcess implements AutoCloseable {

    private static final String SERVER_VARIABLE = "JACK_DEFAULT_SERVER";

    private final Process process;

    private JackProcess(Process process) {
        this.process = process;
    }

    static void assumeItIsInstalled() {
        boolean isInstalled = Arrays.stream(System.getenv("PATH").split(":", -1))
                .map(Path::of)
                .anyMatch(folder -> Files.isExecutable(folder.resolve("jackd")));
        assumeTrue(isInstalled, "jackd is not installed: apt-get install jackd2");
    }

    /** Starts one and makes it the server of this process. */
    static JackProcess start(int outputs) throws IOException, InterruptedException {
        String name = "stagebook-" + ProcessHandle.current().pid() + "-" + System.nanoTime();
        nameServer(name);
        ProcessBuilder builder = new ProcessBuilder(
                "jackd",
                "-r",
                "-S",
                "-t",
                "5000",
                "-n",
                name,
                "-d",
                "dummy",
                "-r",
                "48000",
                "-p",
                "256",
                "-C",
                "2",
                "-P",
                Integer.toString(outputs));
        builder.environment().put("JACK_NO_AUDIO_RESERVATION", "1");
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        JackProcess server = new JackProcess(builder.start());
        Process wait = new ProcessBuilder("jack_wait", "-s", name, "-w", "-t", "30")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (wait.waitFor() != 0) {
            server.close();
            throw new AssertionError("The JACK server did not start within 30 s.");
        }
        return server;
    }

    /** JACK reads it where C has its environment, which Java cannot write. */
    static void nameServer(String name) {
        Function.getFunction("c", "setenv").invokeInt(new Object[] {SERVER_VARIABLE, name, 1});
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        boolean interrupted = false;
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
