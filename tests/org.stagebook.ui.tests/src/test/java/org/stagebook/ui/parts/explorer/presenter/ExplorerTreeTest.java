package org.stagebook.ui.parts.explorer.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.RemoveCuesWithReason;
import org.stagebook.model.Category;
import org.stagebook.model.Cue;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.testkit.ProductionBuilder;

class ExplorerTreeTest {

    private final ExplorerTree tree = new ExplorerTree();
    private final EditingSession session = ProductionBuilder.production("The Harbour")
            .person("Foley mixer")
            .reel(
                    1,
                    reel -> reel.cue("F2", "foley", "01:00:30:00", "01:00:31:00")
                            .cue("D1", "DX", "01:00:20:00", "01:00:21:00")
                            .cue("F1", "foley", "01:00:10:00", "01:00:11:00")
                            .cue("01:00:40:00", "01:00:41:00", cue -> cue.number("X"))
                            .scene("12", "Quay", "01:00:08:00", "01:01:00:00"))
            .reel(2)
            .session();
    private final Production production = session.production();
    private final Reel reel = production.getReels().getFirst();

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aProductionHoldsItsReelsAndTheHeadingsOfAllElse() {
        assertThat(tree.children(production))
                .hasSize(8)
                .startsWith(production.getReels().get(0), production.getReels().get(1))
                .contains(
                        new ExplorerGroup.Kind(GroupKind.AGREEMENT, production),
                        new ExplorerGroup.Kind(GroupKind.HANDOFFS, production),
                        new ExplorerGroup.Kind(GroupKind.PEOPLE, production));
        assertThat(tree.count(new ExplorerGroup.Kind(GroupKind.PEOPLE, production)))
                .isEqualTo(1);
    }

    @Test
    void cuesStandByCategoryInTheProductionsOrderAndByTime() {
        ExplorerGroup cues = new ExplorerGroup.Kind(GroupKind.CUES, reel);

        assertThat(tree.count(cues)).isEqualTo(4);
        assertThat(names(tree.children(cues))).containsExactly("DX", "foley", "none");
        assertThat(tree.children(foley()))
                .extracting(cue -> ((Cue) cue).getNumber())
                .containsExactly("F1", "F2");
    }

    @Test
    void anEmptyReelShowsThatItHasNoCuesAndNoOtherHeading() {
        Reel empty = production.getReels().get(1);
        assertThat(tree.children(empty))
                .containsExactlyElementsOf(List.of(new ExplorerGroup.Kind(GroupKind.CUES, empty)));
        assertThat(tree.hasChildren(new ExplorerGroup.Kind(GroupKind.CUES, empty)))
                .isFalse();
    }

    @Test
    void aRemovedCueStandsApartAndIsNotCounted() {
        Cue cue = (Cue) tree.children(foley()).getFirst();
        session.run(new RemoveCuesWithReason(List.of(cue), "Covered by production sound"));

        ExplorerGroup removed = new ExplorerGroup.Kind(GroupKind.REMOVED_CUES, reel);
        assertThat(tree.children(reel)).contains(removed);
        assertThat(tree.parent(cue)).contains(removed);
        assertThat(tree.count(new ExplorerGroup.Kind(GroupKind.CUES, reel))).isEqualTo(3);
    }

    @Test
    void everyNodeFindsItsWayUp() {
        checkParents(production);
    }

    private void checkParents(Object node) {
        for (Object child : tree.children(node)) {
            assertThat(tree.parent(child)).as("the parent of %s", child).contains(node);
            checkParents(child);
        }
    }

    private ExplorerGroup foley() {
        Category foley = production.getCategories().stream()
                .filter(category -> category.getCode().equals("foley"))
                .findFirst()
                .orElseThrow();
        return new ExplorerGroup.CategoryCues(reel, Optional.of(foley));
    }

    private static List<String> names(List<?> groups) {
        List<String> names = new ArrayList<>();
        for (Object group : groups) {
            names.add(((ExplorerGroup.CategoryCues) group)
                    .category()
                    .map(Category::getCode)
                    .orElse("none"));
        }
        return names;
    }
}
