package org.stagebook.interchange.protools.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.interchange.protools.Exports;
import org.stagebook.interchange.protools.Mutants;
import org.stagebook.interchange.protools.ParseResult;
import org.stagebook.interchange.protools.SessionTextParser;
import org.stagebook.timebase.TimecodeFormat;

/** Damaged exports go into a production without an exception, and out again by one undo. */
class HostileImportTest {

    private static final int MUTANTS = 600;

    @Test
    void mutatedExportsImportAndUndo() {
        long seed = Long.getLong("stagebook.seed", 20_260_103L);
        System.out.println("HostileImportTest seed " + seed);
        Random random = new Random(seed);
        byte[] golden = Exports.harbourBytes();
        int imported = 0;
        for (int i = 0; i < MUTANTS; i++) {
            byte[] mutant = Mutants.mutate(golden, random);
            if (SessionTextParser.parse(mutant) instanceof ParseResult.Session read) {
                EditingSession editing = Productions.open(TimecodeFormat.TC_29_97_DF, 1);
                Productions.apply(read.session(), editing);
                editing.undo();
                assertThat(Productions.tracks(editing))
                        .as("seed %d, mutant %d", seed, i)
                        .isEmpty();
                imported++;
            }
        }
        assertThat(imported).isGreaterThan(MUTANTS / 2);
    }
}
