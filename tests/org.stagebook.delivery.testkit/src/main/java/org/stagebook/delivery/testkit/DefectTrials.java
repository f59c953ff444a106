package org.stagebook.delivery.testkit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Checks deliveries with one defect each and deliveries without any, and tells what was found, what was missed and what is not there. */
public final class DefectTrials {

    private final SoundTrials sound;
    private final FileTrials files;

    /** What came of one delivery. */
    public sealed interface Outcome {}

    /**
     * A defect, whether it was found, and what else was said.
     *
     * @param kind what it is
     * @param planted it and its place in words, for who reads of a missed one
     * @param found whether it was named at its place
     * @param beside sentences about what is not so
     * @param scene what was delivered
     */
    public record Defective(Plantable kind, String planted, boolean found, List<String> beside, String scene)
            implements Outcome {
        /** Copies the list. */
        public Defective {
            beside = List.copyOf(beside);
        }
    }

    /** A clean delivery, and what was said of it. */
    public record Clean(List<String> said, String scene) implements Outcome {
        /** Copies the list. */
        public Clean {
            said = List.copyOf(said);
        }
    }

    /** @param threads how many one pass may use */
    public DefectTrials(int threads) {
        this.sound = new SoundTrials(threads);
        this.files = new FileTrials(threads);
    }

    /** Plants a defect, the seed saying everything about it, and looks for it. */
    public Defective defective(Plantable kind, long seed) throws IOException {
        return switch (kind) {
            case Plantable.InSound in -> sound.defective(in.kind(), seed);
            case Plantable.InFiles in -> files.defective(in.defect(), seed);
        };
    }

    /** Checks what is as it should be, sound or files as the defect would be in. */
    public Clean clean(Plantable kind, long seed) throws IOException {
        return switch (kind) {
            case Plantable.InSound in -> sound.clean(seed);
            case Plantable.InFiles in -> files.clean(in.defect(), seed);
        };
    }

    /** What is planted as that one of many: all kinds in turn. */
    public static Plantable kindOf(int number) {
        List<Plantable> all = Plantable.all();
        return all.get(number % all.size());
    }

    /** The seed of one of many deliveries. */
    public static long seedOf(long seed, int number) {
        return seed * 1_000_003 + number;
    }

    /** The outcomes of so many defects and of as many clean deliveries. */
    public List<Outcome> run(int count, long seed) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            outcomes.add(defective(kindOf(number), seedOf(seed, number)));
            outcomes.add(clean(kindOf(number), ~seedOf(seed, number)));
        }
        return outcomes;
    }
}
