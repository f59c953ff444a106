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

    private final String name;
    private final Process process;

    private JackProcess(String name, Process process) {
        this.name = name;
        this.process = process;
    }

    static void assumeItIsInstalled() {
        boolean isInstalled = Arrays.stream(System.getenv("PATH").split(":", -1))
                .map(Path::of)
                .anyMatch(folder -> Files.isExecutable(folder.resolve("jackd")));
        assumeTrue(isInstalled, "jackd is not installed: apt-get install jackd2");
    }

    /** Starts one with a name that no other has, and makes it the server of this process. */
    static JackProcess start(int outputs) throws IOException, InterruptedException {
        return start("stagebook-" + ProcessHandle.current().pid() + "-" + System.nanoTime(), outputs);
    }

    /** Starts one in the place of this one, which was killed: until then its name takes one of the eight that a machine has. */
    JackProcess restart(int outputs) throws IOException, InterruptedException {
        return start(name, outputs);
    }

    private static JackProcess start(String name, int outputs) throws IOException, InterruptedException {
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
        Path words = Files.createTempFile("jackd", ".txt");
        builder.redirectErrorStream(true).redirectOutput(words.toFile());
        JackProcess server = new JackProcess(name, builder.start());
        Process wait = new ProcessBuilder("jack_wait", "-s", name, "-w", "-t", "30")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (wait.waitFor() != 0) {
            server.close();
            throw new AssertionError("The JACK server did not start within 30 s: " + Files.readString(words));
        }
        Files.delete(words);
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
