package org.stagebook.history.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.SessionSettings;
import org.stagebook.edit.change.SettleConflict;
import org.stagebook.model.AdrDetails;
import org.stagebook.model.ConflictKind;
import org.stagebook.model.ConflictSide;
import org.stagebook.model.Cue;
import org.stagebook.model.MergeConflict;
import org.stagebook.model.Note;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.SignOff;
import org.stagebook.model.StagebookFactory;

/** One example for each rule of merging. */
class ThreeWayMergeTest {
    private static final Side ANNA = Side.of("Anna", Instant.parse("2026-01-05T12:00:00Z"));
    private static final Side BEN = Side.of("Ben", Instant.parse("2026-01-05T13:00:00Z"));
    private final ModelState base = ModelState.of(AdoptStateTest.twoReels().production());

    @Test
    void differentCuesAndFieldsGoTogether() {
        Merged merged = merge(p -> cue(p, "FX1").setDescription("Door"), p -> {
            cue(p, "FX1").setIntent("Dread");
            cue(p, "FX3").setDescription("Gull");
        });
        assertThat(merged.conflicts()).isEmpty();
        Production result = merged.state().toProduction();
        assertThat(cue(result, "FX1").getDescription()).isEqualTo("Door");
        assertThat(cue(result, "FX1").getIntent()).isEqualTo("Dread");
        assertThat(cue(result, "FX3").getDescription()).isEqualTo("Gull");
    }

    @Test
    void oneMovesACueToAnotherReelAndTheOtherEditsIt() {
        Merged merged = merge(
                p -> reel(p, 1).getCues().add(cue(p, "FX1")), p -> cue(p, "FX1").setDescription("Door"));
        assertThat(merged.conflicts()).isEmpty();
        Production result = merged.state().toProduction();
        assertThat(reel(result, 1).getCues()).extracting(Cue::getNumber).containsExactly("FX3", "FX1");
        assertThat(cue(result, "FX1").getDescription()).isEqualTo("Door");
    }

    @Test
    void bothAddAndOneRearranges() {
        Merged merged = merge(
                p -> {
                    ECollections.move(reel(p, 0).getCues(), 0, 1);
                    reel(p, 0).getCues().add(newCue("a1", "A"));
                },
                p -> reel(p, 0).getCues().add(1, newCue("b1", "B")));
        assertThat(merged.conflicts()).isEmpty();
        assertThat(reel(merged.state().toProduction(), 0).getCues())
                .extracting(Cue::getNumber)
                .containsExactly("FX2", "FX1", "A", "B");
    }

    @Test
    void tagsOfBothAreKept() {
        Merged merged = merge(
                p -> cue(p, "FX1").getTags().add("TV"),
                p -> cue(p, "FX1").getTags().add("loud"));
        assertThat(merged.conflicts()).isEmpty();
        assertThat(cue(merged.state().toProduction(), "FX1").getTags()).containsExactlyInAnyOrder("TV", "loud");
    }

    @Test
    void twoReasonsForBeingStaleAreNoQuestion() {
        ModelState signed = edited(base, p -> {
            SignOff signOff = StagebookFactory.eINSTANCE.createSignOff();
            signOff.setId("signed");
            p.getSignOffs().add(signOff);
        });
        Consumer<Production> recut = p -> p.getSignOffs().getFirst().setStaleReason("The picture was recut.");
        Consumer<Production> touched = p -> p.getSignOffs().getFirst().setStaleReason("v2 touches it.");
        for (Merged merged : List.of(
                ThreeWayMerge.merge(signed, edited(signed, recut), edited(signed, touched)),
                ThreeWayMerge.merge(signed, edited(signed, touched), edited(signed, recut)))) {
            assertThat(merged.conflicts()).isEmpty();
            assertThat(merged.state().toProduction().getSignOffs().getFirst().getStaleReason())
                    .isEqualTo("The picture was recut. v2 touches it.");
        }
    }

    private static ModelState edited(ModelState state, Consumer<Production> edit) {
        Production production = state.toProduction();
        edit.accept(production);
        return ModelState.of(production);
    }

    @Test
    void twoValuesAreAConflictAndTheOldOneStays() {
        Merged merged = merge(
                p -> cue(p, "FX1").setRange(cue(p, "FX2").getRange()),
                p -> cue(p, "FX1").setRange(cue(p, "FX3").getRange()));
        Conflict conflict = only(merged);
        assertThat(conflict.kind()).isEqualTo(ConflictKind.VALUE);
        assertThat(conflict.subject()).isEqualTo("Cue FX1 in R1: place");
        assertThat(conflict.before()).isEqualTo("01:00:10:00 to 01:00:12:00");
        assertThat(conflict.sides())
                .extracting(took -> took.side().by() + " " + took.text())
                .containsExactlyInAnyOrder("Anna 01:00:20:00 to 01:00:22:00", "Ben 02:00:10:00 to 02:00:12:00");
        Production result = merged.state().toProduction();
        assertThat(cue(result, "FX1").getRange())
                .isEqualTo(cue(base.toProduction(), "FX1").getRange());
        assertThat(reel(result, 0).getConflicts()).hasSize(1);
        assertThat(settled(result, "01:00:20:00"))
                .satisfies(p -> assertThat(cue(p, "FX1").getRange())
                        .isEqualTo(cue(p, "FX2").getRange()));
    }

    @Test
    void whatOneRemovedAndTheOtherChangedStays() {
        Merged merged = merge(
                p -> EcoreUtil.delete(cue(p, "FX1"), true),
                p -> cue(p, "FX1").getNotes().add(note("Sharper.")));
        assertThat(only(merged).kind()).isEqualTo(ConflictKind.REMOVED);
        assertThat(only(merged).subject()).isEqualTo("Cue FX1 in R1");
        Production result = merged.state().toProduction();
        assertThat(cue(result, "FX1").getNotes()).hasSize(1);
        assertThat(settled(result, "removed it").getReels().getFirst().getCues())
                .extracting(Cue::getNumber)
                .containsExactly("FX2");
    }

    @Test
    void aPersonThatIsNewlyNamedStays() {
        Merged merged = merge(
                p -> EcoreUtil.delete(p.getPeople().getFirst(), true),
                p -> cue(p, "FX1").setAssignee(p.getPeople().getFirst()));
        assertThat(only(merged).kind()).isEqualTo(ConflictKind.REMOVED);
        assertThat(cue(merged.state().toProduction(), "FX1").getAssignee().getName())
                .isEqualTo("Foley mixer");
    }

    @Test
    void aCueThatWasMovedOutOfARemovedReelLives() {
        Merged merged = merge(
                p -> EcoreUtil.delete(reel(p, 1), true),
                p -> reel(p, 0).getCues().add(cue(p, "FX3")));
        assertThat(merged.conflicts()).isEmpty();
        Production result = merged.state().toProduction();
        assertThat(result.getReels()).hasSize(1);
        assertThat(reel(result, 0).getCues()).extracting(Cue::getNumber).containsExactly("FX1", "FX2", "FX3");
    }

    @Test
    void twoPlacesAreAConflict() {
        Consumer<Production> third = p -> {
            Reel reel = StagebookFactory.eINSTANCE.createReel();
            reel.setId("third");
            reel.setNumber(3);
            p.getReels().add(reel);
            reel.getCues().add(cue(p, "FX1"));
        };
        Merged merged = merge(p -> reel(p, 1).getCues().add(cue(p, "FX1")), third);
        assertThat(only(merged).kind()).isEqualTo(ConflictKind.PLACE);
        Production result = merged.state().toProduction();
        assertThat(reel(result, 0).getCues()).extracting(Cue::getNumber).containsExactly("FX1", "FX2");
        Production settled = settled(result, "moved it to reel 3");
        assertThat(reel(settled, 2).getCues()).extracting(Cue::getNumber).containsExactly("FX1");
    }

    @Test
    void twoOrdersAreAConflict() {
        Merged merged =
                merge(p -> ECollections.move(p.getCategories(), 0, 3), p -> ECollections.move(p.getCategories(), 0, 4));
        assertThat(only(merged).kind()).isEqualTo(ConflictKind.ORDER);
        assertThat(only(merged).subject()).isEqualTo("The production: order of categories");
        Production result = merged.state().toProduction();
        assertThat(result.getCategories().getFirst().getCode()).isEqualTo("DX");
        assertThat(settled(result, "Category BG, Category DX")
                        .getCategories()
                        .getFirst()
                        .getCode())
                .isEqualTo("BG");
    }

    @Test
    void twoPartsWhereOneCanBeAreAConflict() {
        Merged merged = merge(
                p -> cue(p, "FX1").setAdr(adr("a1", "aeroplane")),
                p -> cue(p, "FX1").setAdr(adr("b1", "noise")));
        assertThat(only(merged).kind()).isEqualTo(ConflictKind.DOUBLE);
        Production result = merged.state().toProduction();
        assertThat(cue(result, "FX1").getAdr()).isNull();
        assertThat(cue(settled(result, "noise"), "FX1").getAdr().getReason()).isEqualTo("noise");
    }

    @Test
    void aConflictWhoseObjectIsGoneCanOnlyBeLeft() {
        Production result = merge(
                        p -> cue(p, "FX1").setDescription("a"),
                        p -> cue(p, "FX1").setDescription("b"))
                .state()
                .toProduction();
        EditingSession session = EditingSession.inMemory(result, SessionSettings.standard());
        session.run("Remove", p -> reel(p, 0).getCues().removeFirst());
        MergeConflict conflict = reel(result, 0).getConflicts().getFirst();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        session.run(SettleConflict.with(conflict.getSides().getFirst())))
                .withMessageContaining("no longer there");
        session.run(SettleConflict.asItIs(conflict));
        assertThat(reel(result, 0).getConflicts()).isEmpty();
    }

    @Test
    void whatIsMergedAgainStaysAsItIs() {
        Consumer<Production> edit = p -> cue(p, "FX1").setDescription("Door");
        assertThat(merge(edit, edit).state()).isEqualTo(edited(edit));
        assertThat(merge(p -> {}, edit).state()).isEqualTo(edited(edit));
    }

    @Test
    void bothMeetTheSameConflictOnce() {
        Consumer<Production> one = p -> cue(p, "FX1").setDescription("a");
        Merged first = merge(one, p -> cue(p, "FX1").setDescription("b"));
        Production later = first.state().toProduction();
        later.setTitle("Later");
        Merged again = ThreeWayMerge.merge(base, first.state(), ModelState.of(later));
        assertThat(reel(again.state().toProduction(), 0).getConflicts()).hasSize(1);
        assertThat(again.conflicts()).isEmpty();
    }

    @Test
    void anIdOfTwoKindsIsRefused() {
        assertThatExceptionOfType(MergeRefusedException.class)
                .isThrownBy(() -> merge(
                        p -> reel(p, 0).getCues().add(newCue("x", "A")),
                        p -> cue(p, "FX1").setAdr(adr("x", "noise"))))
                .withMessageContaining("The id x belongs to a");
    }

    private Merged merge(Consumer<Production> one, Consumer<Production> other) {
        Version anna = new Version(edited(one), ANNA);
        Version ben = new Version(edited(other), BEN);
        Merged merged = ThreeWayMerge.merge(base, anna, ben);
        assertThat(ThreeWayMerge.merge(base, ben, anna)).isEqualTo(merged);
        return merged;
    }

    private ModelState edited(Consumer<Production> edit) {
        Production production = base.toProduction();
        edit.accept(production);
        return ModelState.of(production);
    }

    private static Conflict only(Merged merged) {
        assertThat(merged.conflicts()).hasSize(1);
        return merged.conflicts().getFirst();
    }

    /** The production after its only conflict was settled with the side whose text holds some words. */
    private static Production settled(Production production, String words) {
        EditingSession session = EditingSession.inMemory(production, SessionSettings.standard());
        ModelState before = ModelState.of(production);
        ConflictSide side = List.of(production, reel(production, 0)).stream()
                .flatMap(file -> file.getConflicts().stream())
                .flatMap(conflict -> conflict.getSides().stream())
                .filter(one -> one.getText().contains(words))
                .findFirst()
                .orElseThrow();
        session.run(SettleConflict.with(side));
        ModelState after = ModelState.of(production);
        session.undo();
        assertThat(ModelState.of(production)).isEqualTo(before);
        session.redo();
        assertThat(ModelState.of(production)).isEqualTo(after);
        return production;
    }

    private static Reel reel(Production production, int index) {
        return production.getReels().get(index);
    }

    private static Cue cue(Production production, String number) {
        return production.getReels().stream()
                .flatMap(reel -> reel.getCues().stream())
                .filter(cue -> number.equals(cue.getNumber()))
                .findFirst()
                .orElseThrow();
    }

    private static Cue newCue(String id, String number) {
        Cue cue = StagebookFactory.eINSTANCE.createCue();
        cue.setId(id);
        cue.setNumber(number);
        return cue;
    }

    private static Note note(String text) {
        Note note = StagebookFactory.eINSTANCE.createNote();
        note.setId("note");
        note.setText(text);
        return note;
    }

    private static AdrDetails adr(String id, String reason) {
        AdrDetails adr = StagebookFactory.eINSTANCE.createAdrDetails();
        adr.setId(id);
        adr.setReason(reason);
        return adr;
    }
}
