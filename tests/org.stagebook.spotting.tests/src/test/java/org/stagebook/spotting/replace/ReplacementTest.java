package org.stagebook.spotting.replace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.model.Cue;
import org.stagebook.spotting.replace.Replacement.Search;
import org.stagebook.testkit.ProductionBuilder;

class ReplacementTest {

    @Test
    void findsAndReplacesInOneStep() {
        try (EditingSession session = ProductionBuilder.production("The Harbour")
                .reel(
                        1,
                        reel -> reel.cue("F1", "FX", "01:00:10:00", "01:00:12:00")
                                .cue("F2", "FX", "01:00:20:00", "01:00:22:00"))
                .session()) {
            List<Cue> cues = session.production().getReels().getFirst().getCues();
            session.run("Words", production -> {
                cues.get(0).setDescription("Door slams, DOOR creaks, doors $1 shut");
                cues.get(1).setLine("The door!");
                cues.get(1).setNumber("door");
            });
            assertThat(Replacement.find(cues, new Search("door", "gate", false, false))
                            .count())
                    .isEqualTo(4);
            assertThat(Replacement.find(cues, new Search("door", "gate", true, true))
                            .count())
                    .isEqualTo(1);
            assertThat(Replacement.find(cues, new Search("", "gate", true, true))
                            .hits())
                    .isEmpty();
            Replacement found = Replacement.find(cues, new Search("door", "$1\\", false, true));
            assertThat(found.count()).isEqualTo(3);
            session.run(found.change());
            assertThat(cues.get(0).getDescription()).isEqualTo("$1\\ slams, $1\\ creaks, doors $1 shut");
            assertThat(cues.get(1).getLine()).isEqualTo("The $1\\!");
            assertThat(cues.get(1).getNumber()).isEqualTo("door");
            assertThat(session.undoLabel()).hasValue("Replace in 2 cues");
        }
    }
}
