package org.stagebook.ui.parts.spotting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddNote;
import org.stagebook.edit.change.AssignCue;
import org.stagebook.edit.change.RemoveCuesWithReason;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Origin;
import org.stagebook.model.Priority;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.ui.parts.spotting.presenter.CueColumn;
import org.stagebook.ui.theme.Appearance;

/** Pictures of the spotting notes to be looked at, in both looks. */
class SpottingPicturesTest {

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void aReelInTheMiddleOfTheWork(Appearance appearance) {
        EditingSession session = story();
        try (SpottingBench bench = new SpottingBench(session, appearance)) {
            bench.click(3, CueColumn.CATEGORY);
            bench.robot().press(SWT.CR);
            bench.waitForEntry();
            bench.picture("spotting-" + appearance.name().toLowerCase(Locale.ROOT));
            assertThat(bench.visible()).hasSize(8);
        }
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void anEmptyReelOffersTheFirstStep(Appearance appearance) {
        EditingSession session =
                ProductionBuilder.production("The Harbour").reel(1).session();
        try (SpottingBench bench = new SpottingBench(session, appearance)) {
            Button first = bench.robot().find(Button.class, "spotting.empty.action");
            bench.picture("spotting-empty-" + appearance.name().toLowerCase(Locale.ROOT));
            bench.click(first);
            bench.waitForRows(1);
            assertThat(bench.cell(0, CueColumn.NUMBER)).isEqualTo("001");
        }
    }

    private static EditingSession story() {
        EditingSession session = ProductionBuilder.production("The Harbour")
                .person("Foley mixer")
                .person("Dialogue editor")
                .reel(
                        1,
                        reel -> reel.cue(
                                        "01:00:08:00",
                                        "01:00:31:00",
                                        cue -> cue.number("BG001")
                                                .category(reel.category("BG"))
                                                .description("Harbour at night, rigging, distant traffic")
                                                .intent("loneliness before the ferry")
                                                .origin(Origin.LIBRARY)
                                                .status(CueStatus.MIXED))
                                .cue(
                                        "01:00:10:12",
                                        "01:00:12:00",
                                        cue -> cue.number("FX002")
                                                .category(reel.category("FX"))
                                                .description("Car door, off screen left")
                                                .origin(Origin.POST)
                                                .status(CueStatus.EDITED))
                                .cue(
                                        "01:00:14:00",
                                        "01:00:16:20",
                                        cue -> cue.number("ADR003")
                                                .category(reel.category("ADR"))
                                                .description("Replace: plane over the line")
                                                .spoken("MARTHA", "You never told me about the ferry.")
                                                .priority(Priority.URGENT)
                                                .origin(Origin.PRODUCTION)
                                                .status(CueStatus.IN_PROGRESS))
                                .cue(
                                        "01:00:18:00",
                                        "01:00:22:00",
                                        cue -> cue.number("foley004")
                                                .category(reel.category("foley"))
                                                .description("Footsteps on wet planks, leather soles, slowing down")
                                                .priority(Priority.HIGH))
                                .cue(
                                        "01:00:24:00",
                                        "01:00:29:12",
                                        cue -> cue.number("MX005")
                                                .category(reel.category("MX"))
                                                .description("1M2 \"Harbour\" starts under the line")
                                                .origin(Origin.POST)
                                                .status(CueStatus.HANDED_OVER))
                                .cue(
                                        "01:00:27:00",
                                        "01:00:28:00",
                                        cue -> cue.number("FX006")
                                                .category(reel.category("FX"))
                                                .description("Fog horn, close"))
                                .cue(
                                        "01:00:30:00",
                                        "01:00:33:00",
                                        cue -> cue.number("design007")
                                                .category(reel.category("design"))
                                                .description("Sub swell into the title")
                                                .status(CueStatus.APPROVED))
                                .cue(
                                        "01:00:33:00",
                                        "01:00:40:00",
                                        cue -> cue.number("source008")
                                                .category(reel.category("source"))
                                                .description("Radio in the ticket office")))
                .session();
        List<Cue> cues = session.production().getReels().get(0).getCues();
        session.run(new RemoveCuesWithReason(List.of(cues.get(5)), "Director: the silence says it"));
        session.run(new AssignCue(cues.get(3), "Foley mixer"));
        session.run(new AssignCue(cues.get(2), "Dialogue editor"));
        session.run(new AddNote(cues.get(2), "Director", session.clock().instant(), "Keep the breath."));
        return session;
    }
}
