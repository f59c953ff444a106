package org.stagebook.metering.compare.difference;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many seeded pairs, and the table of what was found in them: {@code DifferenceTrials [PAIRS [SEED]]}. */
final class DifferenceTrials {

    private final int pairs;
    private final long seed;

    DifferenceTrials(int pairs, long seed) {
        this.pairs = pairs;
        this.seed = seed;
    }

    public static void main(String[] arguments) throws Exception {
        int pairs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        List<Trial.Outcome> outcomes = new DifferenceTrials(pairs, seed).run();
        outcomes.stream()
                .filter(outcome -> !outcome.isRight())
                .forEach(outcome -> System.out.println(outcome.report()));
        print(outcomes, seed, System.out);
    }

    List<Trial.Outcome> run() throws IOException, InterruptedException {
        List<Trial.Outcome> outcomes = new ArrayList<>();
        int threads = Runtime.getRuntime().availableProcessors();
        try (ExecutorService trials = Executors.newFixedThreadPool(threads);
                ExecutorService comparing = Executors.newCachedThreadPool()) {
            List<Future<Trial.Outcome>> running = new ArrayList<>();
            for (int i = 0; i < pairs; i++) {
                Trial trial = new Trial(Trial.ROWS.get(i % Trial.ROWS.size()), seed * 1_000_003 + i);
                running.add(trials.submit(() -> trial.run(comparing)));
            }
            for (Future<Trial.Outcome> outcome : running) {
                outcomes.add(outcome.get());
            }
        } catch (ExecutionException e) {
            throw new IOException("A pair could not be compared.", e);
        }
        return outcomes;
    }

    static void print(List<Trial.Outcome> outcomes, long seed, PrintStream out) {
        out.println("Seed " + seed);
        out.println("| kind | pairs | changes | found | to a frame | named rightly | false alarms |");
        out.println("|---|---:|---:|---:|---:|---:|---:|");
        for (String row : Trial.ROWS) {
            line(
                    row,
                    outcomes.stream()
                            .filter(outcome -> outcome.trial().row().equals(row))
                            .toList(),
                    out);
        }
        line("all", outcomes, out);
    }

    private static void line(String row, List<Trial.Outcome> outcomes, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %d | %d |%n",
                row,
                outcomes.size(),
                outcomes.stream().mapToInt(Trial.Outcome::changes).sum(),
                outcomes.stream().mapToInt(Trial.Outcome::found).sum(),
                outcomes.stream().mapToInt(Trial.Outcome::placed).sum(),
                outcomes.stream().mapToInt(Trial.Outcome::named).sum(),
                outcomes.stream().mapToInt(Trial.Outcome::falseAlarms).sum());
    }
}
