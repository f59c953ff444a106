package org.stagebook.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** The git that is installed on this machine: what people have beside Stagebook, and the judge of what we write. */
public final class RealGit {
    private final Path folder;

    private RealGit(Path folder) {
        this.folder = folder;
    }

    /** In a folder; the test is reported as skipped where no git is installed. */
    public static RealGit in(Path folder) {
        try {
            new ProcessBuilder("git", "--version").start().waitFor();
        } catch (IOException e) {
            throw new TestAbortedException("git is not installed on this machine: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionFailedError("interrupted", e);
        }
        return new RealGit(folder);
    }

    /** Runs git and answers what it printed; the test fails where git does. */
    public String run(String... arguments) {
        Outcome outcome = attempt(arguments);
        if (outcome.exitCode() != 0) {
            throw new AssertionFailedError("git " + String.join(" ", arguments) + " failed: " + outcome.text());
        }
        return outcome.text();
    }

    /** Runs git whatever comes of it. */
    public Outcome attempt(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-c", "core.quotepath=off"));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), text);
        } catch (IOException e) {
            throw new AssertionFailedError("git could not be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionFailedError("interrupted", e);
        }
    }

    /** What came of it. */
    public record Outcome(int exitCode, String text) {}
}
