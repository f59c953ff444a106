package org.stagebook.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.stagebook.conform.changes.ChangeList;
import org.stagebook.conform.match.Comparison;
import org.stagebook.conform.match.CutMatcher;
import org.stagebook.conform.match.MatchOptions;
import org.stagebook.conform.match.ReelCut;
import org.stagebook.interchange.cutlist.CutEvent;
import org.stagebook.interchange.cutlist.CutList;
import org.stagebook.interchange.cutlist.CutSource;
import org.stagebook.interchange.cutlist.FrameSpan;
import org.stagebook.interchange.cutlist.Transition;
import org.stagebook.timebase.TimecodeFormat;

/** How long it takes to compare two lists of 5,000 events, cold and warm: every tenth shot is edited, every fifth source repeats. */
public final class ConformBench {
    private static final int EVENTS = 5_000;
    private static final int ROUNDS = 10;

    private ConformBench() {}

    /** Prints a line for each round. */
    public static void main(String[] arguments) {
        List<Shot> shots = shots(new Random(4));
        List<ReelCut> oldCut = List.of(new ReelCut(1, list(shots)));
        List<ReelCut> newCut = List.of(new ReelCut(1, list(edited(shots, new Random(5)))));
        for (int round = 1; round <= ROUNDS; round++) {
            long cpuStart = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long start = System.nanoTime();
            Comparison comparison = new CutMatcher(MatchOptions.withVfx(List.of("*_v###"))).compare(oldCut, newCut);
            long matched = System.nanoTime();
            ChangeList changes = ChangeList.of(comparison, TimecodeFormat.TC_24);
            long listed = System.nanoTime();
            long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpuStart;
            System.out.printf(
                    Locale.ROOT,
                    "Round %2d: %,d and %,d events compared in %,d ms, %,d rows made in %,d ms; processor time of both %,d ms%n",
                    round,
                    oldCut.getFirst().list().events().size(),
                    newCut.getFirst().list().events().size(),
                    (matched - start) / 1_000_000,
                    changes.rows().size(),
                    (listed - matched) / 1_000_000,
                    cpu / 1_000_000);
        }
    }

    private record Shot(String source, long from, int length) {}

    private static List<Shot> shots(Random random) {
        List<Shot> shots = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            boolean repeat = i > 10 && i % 5 == 0;
            Shot again = repeat ? shots.get(random.nextInt(shots.size())) : new Shot("", 0, 0);
            String source = String.format(Locale.ROOT, "A%03dC%03d_160909_R1BY", i / 40, i % 40);
            int length = 12 + random.nextInt(150);
            shots.add(
                    repeat
                            ? new Shot(again.source(), again.from(), again.length())
                            : new Shot(source, i * 200L, length));
        }
        return shots;
    }

    private static List<Shot> edited(List<Shot> shots, Random random) {
        List<Shot> edited = new ArrayList<>();
        for (Shot shot : shots) {
            switch (random.nextInt(40)) {
                case 0 -> edited.add(new Shot("NEW" + edited.size(), 0, 30));
                case 1 -> edited.add(new Shot(shot.source(), shot.from() + 3, shot.length() - 3));
                case 2 -> edited.add(new Shot(shot.source(), shot.from(), shot.length() - 5));
                case 3 -> edited.add(edited.isEmpty() ? 0 : random.nextInt(edited.size()), shot);
                default -> edited.add(shot);
            }
        }
        return edited;
    }

    private static CutList list(List<Shot> shots) {
        List<CutEvent> events = new ArrayList<>();
        long at = 86_400;
        for (Shot shot : shots) {
            events.add(new CutEvent(
                    events.size() + 1,
                    Integer.toString(events.size() + 1),
                    "V",
                    new CutSource(shot.source(), shot.source(), ""),
                    new FrameSpan(shot.from(), shot.from() + shot.length()),
                    new FrameSpan(at, at + shot.length()),
                    new Transition(Transition.Kind.CUT, 0, Optional.empty()),
                    1));
            at += shot.length();
        }
        return new CutList("bench", TimecodeFormat.TC_24, events, List.of());
    }
}
