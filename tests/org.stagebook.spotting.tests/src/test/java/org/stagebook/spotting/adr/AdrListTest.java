package org.stagebook.spotting.adr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.model.AdrDetails;
import org.stagebook.model.AdrState;
import org.stagebook.model.CastMember;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookFactory;
import org.stagebook.testkit.ProductionBuilder;

class AdrListTest {

    private static final String KEEPER = "KEEPER";

    @Test
    void linesAreThoseOfAdrAndGroupAndThoseWithDetails() {
        try (EditingSession session = film()) {
            AdrList list = AdrList.of(session.production());
            assertThat(list.lines())
                    .extracting(line -> line.cue().getNumber())
                    .containsExactly("A2", "A1", "G1", "D1", "A3");
            assertThat(list.lines()).extracting(AdrLine::group).containsExactly(false, false, true, false, false);
        }
    }

    @Test
    void countsAreByCharacterWhateverTheCase() {
        try (EditingSession session = film()) {
            List<LineCount> counts = LineCount.of(AdrList.of(session.production()));
            LineCount keeper = counts.getFirst();
            assertThat(keeper.character()).isEqualTo(KEEPER);
            assertThat(keeper.actor()).isEqualTo("The actor");
            assertThat(keeper.perReel()).hasToString("{1=2, 2=1}");
            assertThat(keeper.done()).isEqualTo(1);
            assertThat(keeper.toBeWritten()).isEqualTo(1);
            // A2 has the usual six minutes, A1 a budget of ten; A3 is recorded
            assertThat(keeper.minutes()).isEqualTo(16);
            assertThat(keeper.hours()).isEqualTo("0:16");
            LineCount total = LineCount.total(AdrList.of(session.production()));
            assertThat(total.lines()).isEqualTo(5);
            assertThat(total.minutes()).isEqualTo(28);
        }
    }

    @Test
    void removedAndDroppedLinesAreNoLines() {
        try (EditingSession session = film()) {
            session.run("Drop", production -> {
                cue(production, 1, 0).setStatus(CueStatus.REMOVED);
                details(cue(production, 1, 1)).setState(AdrState.DROPPED);
            });
            assertThat(AdrList.of(session.production()).lines())
                    .extracting(line -> line.cue().getNumber())
                    .containsExactly("G1", "D1", "A3");
        }
    }

    /** Its second reel stands first in the file. */
    private static EditingSession film() {
        EditingSession session = ProductionBuilder.production("The Harbour")
                .reel(2, reel -> reel.cue("A3", "ADR", "02:00:10:00", "02:00:12:00"))
                .reel(
                        1,
                        reel -> reel.cue("A2", "ADR", "01:00:10:00", "01:00:12:00")
                                .cue("A1", "ADR", "01:00:20:00", "01:00:22:00")
                                .cue("G1", "group", "01:00:30:00", "01:00:32:00")
                                .cue("D1", "DX", "01:00:40:00", "01:00:42:00")
                                .cue("F1", "FX", "01:00:50:00", "01:00:52:00"))
                .session();
        session.run("Fill in", AdrListTest::fillIn);
        return session;
    }

    private static void fillIn(Production production) {
        CastMember member = StagebookFactory.eINSTANCE.createCastMember();
        member.setCharacter("Keeper ");
        member.setActor("The actor");
        production.getCast().add(member);
        cue(production, 1, 0).setCharacter(KEEPER);
        cue(production, 1, 1).setCharacter("keeper");
        details(cue(production, 1, 1)).setBudgetMinutes(10.0);
        cue(production, 1, 1).getAdr().setState(AdrState.TO_BE_WRITTEN);
        details(cue(production, 1, 3)).setReason("aeroplane");
        cue(production, 0, 0).setCharacter(KEEPER);
        details(cue(production, 0, 0)).setState(AdrState.RECORDED);
    }

    private static Cue cue(Production production, int reel, int index) {
        return production.getReels().get(reel).getCues().get(index);
    }

    private static AdrDetails details(Cue cue) {
        if (cue.getAdr() == null) {
            cue.setAdr(StagebookFactory.eINSTANCE.createAdrDetails());
        }
        return cue.getAdr();
    }
}
