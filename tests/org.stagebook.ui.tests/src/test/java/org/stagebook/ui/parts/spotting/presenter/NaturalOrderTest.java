package org.stagebook.ui.parts.spotting.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

    @Test
    void countsAsPeopleDo() {
        List<String> ordered = List.of("", "1", "2", "10", "1M1", "1M2", "1M10", "ADR9", "adr10", "FX001", "FX2");
        List<String> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(5));
        shuffled.sort(new NaturalOrder());
        assertThat(shuffled).containsExactly("", "1", "1M1", "1M2", "1M10", "2", "10", "ADR9", "adr10", "FX001", "FX2");
    }
}
