package org.stagebook.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Contenders taking turns on one file, so that whatever else the machine does falls on all of them. */
final class Round {

    private final Map<String, List<Double>> seconds = new LinkedHashMap<>();

    Round(List<Contender> contenders, Path file, int turns) throws IOException, InterruptedException {
        for (int turn = -1; turn < turns; turn++) {
            for (Contender contender : contenders) {
                double taken = contender.seconds(file);
                if (turn >= 0) { // the first turn brings file and program into the page cache
                    seconds.computeIfAbsent(contender.name(), name -> new ArrayList<>())
                            .add(taken);
                }
            }
        }
    }

    double median(String name) {
        List<Double> sorted = new ArrayList<>(seconds.get(name));
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
