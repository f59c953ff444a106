package org.stagebook.delivery.qc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.stagebook.delivery.testkit.DefectTable;
import org.stagebook.delivery.testkit.DefectTrials;

/**
 * Every planted defect is found at its place, and nothing is said of clean files. Of 60 and 60 by default; {@code
 * -Dstagebook.qc.files=300} checks as many as docs/qc.md shows, {@code -Dstagebook.qc.seed=N} others.
 */
@Tag("thorough")
class PlantedDefectsTest {

    private static final int FILES = Integer.getInteger("stagebook.qc.files", 60);
    private static final long SEED = Long.getLong("stagebook.qc.seed", 2026);

    @Test
    void defectsAreFoundAndCleanFilesAreClean() throws IOException {
        System.out.println("Planted defects in " + FILES + " files, seed " + SEED);
        DefectTable table = new DefectTable(new DefectTrials(2).run(FILES, SEED));
        assertThat(table.missed()).isEmpty();
        assertThat(table.falseAlarms()).isEmpty();
    }
}
