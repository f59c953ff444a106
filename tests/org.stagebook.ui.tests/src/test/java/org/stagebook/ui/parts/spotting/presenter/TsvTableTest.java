package org.stagebook.ui.parts.spotting.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TsvTableTest {

    @Test
    void readsCellsWithTabsLineBreaksAndQuotationMarks() {
        String text = "a\t\"two\nlines\"\t\"tab\there\"\r\n\"say \"\"no\"\"\"\tb\n";
        assertThat(TsvTable.read(text))
                .containsExactly(
                        new TsvTable.Row(1, List.of("a", "two\nlines", "tab\there")),
                        new TsvTable.Row(3, List.of("say \"no\"", "b")));
    }

    @Test
    void keepsQuotationMarksThatQuoteNothing() {
        assertThat(cells("5\" gun\t\"Hello\" he said\t\"never closed"))
                .containsExactly("5\" gun", "\"Hello\" he said", "\"never closed");
    }

    @Test
    void keepsEmptyCellsAtBothEnds() {
        assertThat(cells("\ta\t")).containsExactly("", "a", "");
    }

    @Test
    void aTextWithoutRowsHasNone() {
        assertThat(TsvTable.read("")).isEmpty();
    }

    @Test
    void readsBackWhateverItWrote() {
        long seed = 20261121;
        Random random = new Random(seed);
        String alphabet = "ab \"\t\n,;";
        for (int round = 0; round < 2000; round++) {
            List<List<String>> table = randomTable(random, alphabet);
            List<List<String>> read = TsvTable.read(TsvTable.write(table)).stream()
                    .map(TsvTable.Row::cells)
                    .toList();
            assertThat(read).as("seed %d, round %d", seed, round).isEqualTo(table);
        }
    }

    private static List<List<String>> randomTable(Random random, String alphabet) {
        List<List<String>> table = new ArrayList<>();
        for (int row = 0; row <= random.nextInt(4); row++) {
            List<String> cells = new ArrayList<>();
            for (int cell = 0; cell <= random.nextInt(4); cell++) {
                StringBuilder text = new StringBuilder();
                random.ints(random.nextInt(6), 0, alphabet.length())
                        .forEach(index -> text.append(alphabet.charAt(index)));
                cells.add(text.toString());
            }
            table.add(cells);
        }
        return table;
    }

    private static List<String> cells(String text) {
        return TsvTable.read(text).get(0).cells();
    }
}
