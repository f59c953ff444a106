package org.stagebook.edit.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.model.ContentRole;
import org.stagebook.model.Finding;
import org.stagebook.model.FindingSeverity;
import org.stagebook.model.HandoffItem;
import org.stagebook.model.HandoffPackage;
import org.stagebook.testkit.ProductionBuilder;

/** What is written into the draft of a handoff before it is built. */
class HandoffDraftChangesTest {
    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");

    private final EditingSession session =
            ProductionBuilder.production("The Harbour").session();

    @BeforeEach
    void addDraft() {
        session.run(new AddHandoffPackage(NewHandoff.named("MX")));
    }

    @Test
    void aWaiverStaysWithTheSameFindingOnly() {
        session.run(new RecordFindings(draft(), NOON, List.of(finding("L"), finding("R"))));
        session.run(new WaiveFinding(draft().getFindings().getFirst(), "Meant so.", "", "Mixer", NOON));
        session.run(new RecordFindings(draft(), NOON.plusSeconds(60), List.of(finding("R"), finding("L"))));
        assertThat(draft().getFindings()).extracting(Finding::getPlace).containsExactly("R", "L");
        assertThat(draft().getFindings().getFirst().getWaiver()).isNull();
        assertThat(draft().getFindings().getLast().getWaiver().getReason()).isEqualTo("Meant so.");
        assertThat(draft().getCheckedAt()).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void aWaiverNeedsAReasonAndCanBeWithdrawn() {
        session.run(new RecordFindings(draft(), NOON, List.of(finding("L"))));
        Finding finding = draft().getFindings().getFirst();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WaiveFinding(finding, " ", "", "Mixer", NOON))
                .withMessageContaining("reason");
        session.run(new WaiveFinding(finding, "Meant so.", "", "Mixer", NOON));
        session.run(new WithdrawWaiver(finding));
        assertThat(finding.getWaiver()).isNull();
    }

    @Test
    void gatheringAddsOnlyWhatIsNotListed() {
        session.run(new GatherContents(draft(), List.of("fx"), List.of(item("contents/a.wav", "fx/a.wav"))));
        draftItem().forEach(item -> session.run("Describe", p -> item.setDescription("Doors")));
        session.run(new GatherContents(
                draft(),
                List.of("fx", "dx"),
                List.of(item("contents/moved.wav", "fx/a.wav"), item("contents/b.wav", "dx/b.wav"))));
        assertThat(draft().getFolders()).containsExactly("fx", "dx");
        assertThat(draft().getContents())
                .extracting(HandoffItem::getPath)
                .containsExactly("contents/a.wav", "contents/b.wav");
        assertThat(draftItem().getFirst().getDescription()).isEqualTo("Doors");
    }

    @Test
    void whatWasIssuedIsNotGatheredFor() {
        session.run(new IssueHandoff("MX", "", "", NOON, "out", List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> session.run(new GatherContents(draft(), List.of(), List.of())))
                .withMessageContaining("issued already");
    }

    private HandoffPackage draft() {
        return session.production().getHandoffs().getFirst();
    }

    private List<HandoffItem> draftItem() {
        return draft().getContents();
    }

    private static NewFinding finding(String place) {
        return new NewFinding(
                "clipping", FindingSeverity.WARNING, "contents/a.wav", place, "It clips.", "Why.", "How.");
    }

    private static GatheredItem item(String path, String source) {
        return new GatheredItem(path, source, 1, ContentRole.EFFECTS, Optional.empty(), List.of());
    }
}
