package org.stagebook.ui.parts.cast.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.testkit.ProductionBuilder;

class CastTableTest {

    @Test
    void whoPlaysWhomIsTypedBesideTheLines() {
        try (EditingSession session = ProductionBuilder.production("The Harbour")
                .reel(
                        1,
                        reel -> reel.cue("A1", "ADR", "01:00:20:00", "01:00:22:00")
                                .cue("G1", "group", "01:00:30:00", "01:00:32:00"))
                .session()) {
            session.run(
                    "Name",
                    production -> production
                            .getReels()
                            .getFirst()
                            .getCues()
                            .getFirst()
                            .setCharacter("Keeper"));
            CastTable table = new CastTable(session);
            assertThat(table.rowCount()).isEqualTo(3);
            int row = table.cell(0, 0).text().equals("Keeper") ? 0 : 1;
            assertThat(table.isEditable(row, 1)).isTrue();
            assertThat(table.isEditable(1 - row, 1)).as("nobody is named").isFalse();
            assertThat(table.commit(row, 1, "The actor")).isTrue();
            table.refresh();
            assertThat(table.cell(row, 1).text()).isEqualTo("The actor");
            assertThat(session.production().getCast().getFirst().getCharacter()).isEqualTo("Keeper");
            assertThat(session.undoLabel()).hasValue("Change actor of Keeper");
            assertThat(table.summary()).isEqualTo("2 lines, 0 recorded, 0 to be written; 0:12 h for what is left");
            assertThat(table.cell(2, 0).text()).isEqualTo("All");
        }
    }
}
