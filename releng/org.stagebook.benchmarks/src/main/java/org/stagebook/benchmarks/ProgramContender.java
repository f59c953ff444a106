package org.stagebook.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program started anew for each file: what somebody waits for who types a command.
 *
 * @param command its words, with {@code FILE} where the file goes
 */
record ProgramContender(String name, List<String> command) implements Contender {

    ProgramContender {
        command = List.copyOf(command);
    }

    @Override
    public double seconds(Path file) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>();
        command.forEach(word -> words.add("FILE".equals(word) ? file.toString() : word));
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        long begin = System.nanoTime();
        int exit = builder.start().waitFor();
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (exit != 0) {
            throw new IOException(name + " ended with " + exit + " on " + file.getFileName() + ".");
        }
        return seconds;
    }
}
