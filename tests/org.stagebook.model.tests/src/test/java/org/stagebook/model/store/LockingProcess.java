package org.stagebook.model.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

/** A second Java process that holds the lock of a production until it is ended. */
final class LockingProcess implements AutoCloseable {
    private final Process process;

    private LockingProcess(Process process) {
        this.process = process;
    }

    /** Starts the process and waits until it has the lock. */
    static LockingProcess start(Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        LockingProcess.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = output.readLine();
        if (!"locked".equals(line)) {
            process.destroyForcibly();
            throw new IOException("The second process did not get the lock: " + line);
        }
        return new LockingProcess(process);
    }

    long pid() {
        return process.pid();
    }

    /** Ends the process without giving it a chance to give anything back. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    /** The other process: takes the lock, says so and waits. */
    public static void main(String... arguments) throws Exception {
        try (ProductionLock lock = ProductionLock.acquire(Path.of(arguments[0]), Clock.systemUTC())) {
            System.out.println("locked");
            int end = System.in.read();
            System.out.println(
                    "ended by " + end + lock.predecessor().map(String::valueOf).orElse(""));
        }
    }
}
