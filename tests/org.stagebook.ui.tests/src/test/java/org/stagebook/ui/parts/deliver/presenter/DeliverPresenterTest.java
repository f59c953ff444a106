package org.stagebook.ui.parts.deliver.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.delivery.desk.DeskRow;
import org.stagebook.delivery.desk.DeskState;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.model.QcVerdict;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.ui.parts.deliver.DeskBench;

/** What is shown of one production, and of several beside each other. */
class DeliverPresenterTest {

    @TempDir
    private Path temporary;

    private final DeskBench bench = new DeskBench();
    private final MatrixTable table = new MatrixTable(bench.presenter);

    @AfterEach
    void close() {
        bench.session.close();
    }

    private Path episode(String title) throws Exception {
        Path folder = temporary.resolve(title);
        try (EditingSession session =
                ProductionBuilder.production(title).reel(1).sessionIn(folder)) {
            session.run(new AddObjects(
                    session.production(),
                    Literals.PRODUCTION__DELIVERABLES,
                    List.of(DeskBench.deliverable("M&E"), DeskBench.deliverable("Trailer"))));
            session.save();
        }
        return folder;
    }

    @Test
    void aCellSaysStateVersionOwnerDueAndWhy() {
        bench.send(1);
        bench.reject();
        bench.cell();
        assertThat(table.cell(0, 2).text()).startsWith("rejected \u00b7 2026-01-0");
        assertThat(table.below(0, 2)).containsExactly("Final 1", "Sent back: Clicks in reel 1. (7.2)");
        assertThat(table.cell(1, 1).text()).isEqualTo("planned, overdue");
        assertThat(table.below(1, 1)).containsExactly("due 2026-01-02");
        assertThat(table.cell(0, 1).text()).as("not asked for").isEmpty();
        assertThat(table.below(0, 0)).containsExactly("2 of 2 block delivery");
    }

    @Test
    void everythingTheIssueAsksForIsAmongTheFacts() {
        bench.check(1, QcVerdict.FAILED, QcVerdict.PASSED);
        bench.send(1);
        bench.reject();
        bench.send(2);
        bench.approve();
        String all = hoverOfFirst();
        assertThat(all)
                .contains("Owner: nobody yet")
                .contains("Due: no day set")
                .contains("Version: Final 2")
                .contains("QC was of Final 1, not of Final 2.")
                .contains("truePeak: -0.40 dBTP \u00b7 clause 4.2 \u00b7 Louder than allowed.")
                .contains("Delivery: Distributor, of Final 2")
                .contains("This does not make it approved: it is stale.")
                .contains("Sent: Final 1")
                .contains("Clicks in reel 1. \u00b7 clause: 7.2")
                .contains("Sent again: Final 2");
    }

    private String hoverOfFirst() {
        bench.presenter.refresh();
        return table.hover(0, 2);
    }

    @Test
    void filtersKeepRowsInWhichSomethingIsMeant() {
        bench.send(1);
        bench.approve();
        bench.presenter.refresh();
        assertThat(bench.presenter.summary()).isEqualTo("2 of 3 deliverables block delivery");
        bench.presenter.setFilter(DeskFilter.ALL.toggled(DeskState.APPROVED));
        assertThat(bench.presenter.shown().rows()).extracting(DeskRow::name).containsExactly("5.1 printmaster");
        assertThat(table.ground(0, 3))
                .as("a cell that is not meant has no colour")
                .isEmpty();
        bench.presenter.setFilter(DeskFilter.ALL.withText("overdue"));
        assertThat(bench.presenter.shown().rows()).isEmpty();
        bench.presenter.setFilter(DeskFilter.ALL.withText("FINAL print"));
        assertThat(bench.presenter.shown().rows()).extracting(DeskRow::name).containsExactly("5.1 printmaster");
        bench.presenter.setFilter(DeskFilter.ALL.withText("m&e").withBlocking(true));
        assertThat(bench.presenter.shown().rows()).extracting(DeskRow::name).containsExactly("M&E");
    }

    @Test
    void anotherEpisodeStandsBesideAndIsOnlyRead() throws Exception {
        List<Path> remembered = new ArrayList<>();
        Beside beside = new Beside(folders -> {
            remembered.clear();
            remembered.addAll(folders);
        });
        DeliverPresenter presenter = new DeliverPresenter(bench.session, beside);
        Path episode = episode("The Harbour 2");
        assertThat(beside.add(episode, temporary)).isEmpty();
        assertThat(beside.add(episode, temporary).orElseThrow()).contains("already");
        presenter.refresh();
        assertThat(remembered).containsExactly(episode.toAbsolutePath().normalize());
        MatrixTable matrix = new MatrixTable(presenter);
        assertThat(matrix.columns().getLast().title()).isEqualTo("The Harbour 2 \u00b7 reading only");
        presenter.select(
                beside.productions().getFirst().getDeliverables().stream().findFirst());
        assertThat(presenter.selected()).isPresent();
        for (DeskAction action : DeskAction.values()) {
            assertThat(presenter.whyNot(action).orElseThrow()).contains("\u201cThe Harbour 2\u201d", "only read");
        }
        assertThat(matrix.hover(1, 4)).contains("Reading only");
        beside.remove(beside.all().getFirst());
        presenter.refresh();
        assertThat(presenter.selected()).isEmpty();
        assertThat(remembered).isEmpty();
    }

    @Test
    void whatCannotBeReadIsToldAndStaysRemembered() throws Exception {
        List<Path> remembered = new ArrayList<>();
        Beside beside = new Beside(folders -> {
            remembered.clear();
            remembered.addAll(folders);
        });
        Path gone = temporary.resolve("gone");
        List<String> told = new ArrayList<>();
        beside.onRead(problem -> problem.ifPresent(told::add));
        beside.restore(List.of(gone));
        assertThat(told).singleElement().asString().startsWith("gone was not put on the desk.");
        assertThat(beside.add(episode("The Harbour 3"), temporary)).isEmpty();
        assertThat(remembered).hasSize(2).contains(gone);
        assertThat(Files.exists(gone)).isFalse();
    }

    @Test
    void readingAgainShowsWhatWasSavedMeanwhile() throws Exception {
        Path episode = episode("The Harbour 2");
        bench.beside.add(episode, temporary);
        bench.presenter.refresh();
        try (EditingSession session = EditingSession.open(episode)) {
            session.run(new AddObjects(
                    session.production(), Literals.PRODUCTION__DELIVERABLES, List.of(DeskBench.deliverable("Stereo"))));
            session.save();
        }
        List<String> told = new ArrayList<>();
        bench.beside.onRead(problem -> problem.ifPresent(told::add));
        bench.beside.readAgain();
        assertThat(told).isEmpty();
        bench.presenter.refresh();
        assertThat(bench.presenter.matrix().rows()).extracting(DeskRow::name).contains("Stereo");
    }

    /** Answers when the test says so. */
    private static final class Slow implements NeighbourReading {
        private final Map<Path, Consumer<Answer>> waiting = new LinkedHashMap<>();

        @Override
        public void start(Path folder, Consumer<Answer> told) {
            waiting.put(folder, told);
        }

        void answer(Path folder) {
            Objects.requireNonNull(waiting.remove(folder)).accept(NeighbourReading.read(folder));
        }
    }

    @Test
    void whatIsBeingReadIsNamedAndStandsBesideOnceItIsThere() throws Exception {
        Slow slow = new Slow();
        List<Path> remembered = new ArrayList<>();
        Beside beside = new Beside(remembered::addAll, slow);
        List<Optional<String>> told = new ArrayList<>();
        beside.onRead(told::add);
        Path episode = episode("The Harbour 2").toAbsolutePath().normalize();
        assertThat(beside.add(episode, temporary)).isEmpty();
        assertThat(beside.reading()).containsExactly(String.valueOf(episode.getFileName()));
        assertThat(beside.add(episode, temporary)).contains("This production is being read already.");
        assertThat(beside.all()).isEmpty();
        assertThat(remembered).isEmpty();
        slow.answer(episode);
        assertThat(beside.reading()).isEmpty();
        assertThat(beside.all()).extracting(Beside.Neighbour::title).containsExactly("The Harbour 2");
        assertThat(told).containsExactly(Optional.empty());
        assertThat(remembered).containsExactly(episode);
    }

    @Test
    void oneThatWasTakenFromTheDeskWhileItIsReadAgainStaysAway() throws Exception {
        Slow slow = new Slow();
        Beside beside = new Beside(folders -> {}, slow);
        Path episode = episode("The Harbour 2").toAbsolutePath().normalize();
        beside.restore(List.of(episode));
        slow.answer(episode);
        beside.readAgain();
        beside.remove(beside.all().getFirst());
        slow.answer(episode);
        assertThat(beside.all()).isEmpty();
    }

    @Test
    void theSelectionIsKeptByDeliverable() {
        bench.presenter.select(Optional.of(bench.item(2)));
        assertThat(bench.presenter.placeOf(bench.item(2))).contains(new DeliverPresenter.Place(1, 0));
        assertThat(bench.presenter.nameOf(bench.presenter.selected().orElseThrow()))
                .isEqualTo("M&E");
    }
}
