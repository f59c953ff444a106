package org.stagebook.interchange.sheet.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.interchange.Lists;
import org.stagebook.interchange.UnreadableFileException;
import org.stagebook.interchange.Warnings;

/** Whatever the bytes are: no exception but the one that says so, no hang, nothing without bounds. */
@Tag("thorough")
class HostileTableTest {

    private static final Duration AMPLE = Duration.ofSeconds(60);
    private static final String LIST =
            "TC In;TC Out;Text\n01:00:00:00;01:00:02:00;\"a \"\"b\"\";\nc\"\n01:00:05:00;01:00:06:00;d\n";

    @Test
    void mutatedTextsNeverThrow() {
        long seed = Long.getLong("stagebook.seed", 20_260_401L);
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            byte[] mutant = Lists.mutated(LIST.getBytes(StandardCharsets.UTF_8), random);
            assertReads(mutant, "seed " + seed + ", mutant " + i);
        }
    }

    @Test
    void mutatedWorkbooksNeverThrow() {
        long seed = Long.getLong("stagebook.seed", 20_260_402L);
        Random random = new Random(seed);
        byte[] golden = Tables.workbook(
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>0.5</v></c></row>",
                "<si><t>zero</t></si>",
                "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"21\"/></cellXfs>");
        for (int i = 0; i < 1_000; i++) {
            assertReads(Lists.mutated(golden, random), "seed " + seed + ", mutant " + i);
        }
    }

    @Test
    void workbooksWithMutatedSheetsNeverThrow() {
        long seed = Long.getLong("stagebook.seed", 20_260_403L);
        Random random = new Random(seed);
        String sheet = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>0.5</v></c></row>";
        for (int i = 0; i < 1_000; i++) {
            String mutant =
                    new String(Lists.mutated(sheet.getBytes(StandardCharsets.UTF_8), random), StandardCharsets.UTF_8);
            assertReads(Tables.workbook(mutant), "seed " + seed + ", mutant " + i);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "\"",
                "\"\"",
                "\n",
                ",",
                "\t",
                ";\"",
                "\"\n",
                ",\"a",
                "\"a\"b,",
                "\"a\n",
                ",\"\"\"\n",
                "\"\"x\n",
                "\u0000",
                "9",
                "é",
                "a,\"b\nc\",",
                "\"   ",
                "sep=,\n"
            })
    void aMegabyteOfTheSameIsReadInReasonableTime(String piece) {
        byte[] bytes = piece.repeat((1 << 20) / piece.length()).getBytes(StandardCharsets.UTF_8);
        Assertions.assertTimeoutPreemptively(AMPLE, () -> assertReads(bytes, piece));
    }

    @Test
    void aForgottenQuoteEveryFewLinesTakesLinearTime() {
        String block = "a,\"b\n" + "1,2\n".repeat(20_000);
        Assertions.assertTimeoutPreemptively(
                AMPLE, () -> assertReads(block.repeat(13).getBytes(StandardCharsets.UTF_8), "forgotten quotes"));
    }

    private static void assertReads(byte[] bytes, String what) {
        try {
            TableReader table = new TableFile(Path.of("list"), bytes).open(TableOptions.none());
            List<TableRow> rows = Tables.rows(table, new Warnings());
            assertThat(rows).allSatisfy(row -> assertThat(row.line()).isPositive());
        } catch (UnreadableFileException e) {
            assertThat(e.getMessage()).as(what).startsWith("list: ").endsWith(".");
        } catch (RuntimeException e) {
            throw new AssertionError("The reader threw on " + what, e);
        }
    }
}
