package org.stagebook.ui.parts.deliver.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.delivery.spec.SpecificationShelf;
import org.stagebook.delivery.wanted.ArchiveChecklist;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.model.Deliverable;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.ui.parts.deliver.DeskBench;
import org.stagebook.ui.parts.deliver.presenter.DeriveForm.Row;

/** What goes on the list at once, and the one step that comes of it. */
class DeriveFormTest {

    private static final String NETFLIX = "Netflix, 5.1 near-field";

    private final DeskBench bench = new DeskBench();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        bench.session.close();
    }

    private DeriveForm form() throws Exception {
        return new DeriveForm(bench.production, SpecificationShelf.shipped(), new ArchiveChecklist().usual());
    }

    private static int archive(DeriveForm form) {
        return form.sources().indexOf("Archive checklist");
    }

    @Test
    void nothingIsChosenWhereNothingWasSaidYet() throws Exception {
        DeriveForm form = form();
        assertThat(form.sources())
                .startsWith("Format decision", "Archive checklist")
                .contains(NETFLIX);
        assertThat(form.rows()).isEmpty();
        assertThat(form.problem()).contains("Choose what the list is derived from.");
        form.choose(0, true);
        assertThat(form.problem()).contains("Nothing follows from what is chosen.");
    }

    @Test
    void whatASpecificationAndTheArchiveAskForIsOneStep() throws Exception {
        DeriveForm form = form();
        int before = bench.production.getDeliverables().size();
        form.choose(archive(form), true);
        form.choose(form.sources().indexOf(NETFLIX), true);
        assertThat(form.rows()).extracting(Row::name).contains("Premixes", NETFLIX + ": printmaster");
        int all = form.rows().size();
        form.take(0, false);
        assertThat(form.notice()).startsWith(all - 1 + " deliverables will be added");
        bench.presenter.run(form.change());
        assertThat(bench.production.getDeliverables()).hasSize(before + all - 1);
        assertThat(bench.production.getDeliverables())
                .filteredOn(one -> (NETFLIX + ": printmaster").equals(one.getName()))
                .extracting(Deliverable::getSpecification)
                .containsExactly("netflix-5.1");
        assertThat(bench.session.undoLabel()).contains("Derive " + (all - 1) + " deliverables");
        bench.session.undo();
        assertThat(bench.production.getDeliverables()).hasSize(before);
    }

    @Test
    void whatIsThereStaysAndIsNotAddedTwice() throws Exception {
        DeriveForm first = form();
        first.choose(archive(first), true);
        first.takeAll(false);
        first.take(3, true);
        bench.presenter.run(first.change());
        DeriveForm again = form();
        again.choose(archive(again), true);
        assertThat(again.rows()).filteredOn(Row::isThere).extracting(Row::name).containsExactly("Premixes");
        again.take(3, false);
        assertThat(again.rows().get(3).isThere()).isTrue();
        bench.presenter.run(again.change());
        assertThat(bench.production.getDeliverables())
                .filteredOn(one -> "Premixes".equals(one.getName()))
                .hasSize(1);
        assertThat(again.problem()).contains("Everything that is chosen is on the list already.");
    }

    @Test
    void aSpecificationThatSomethingIsJudgedByIsChosenFirst() throws Exception {
        bench.session.run(new SetFeature(
                List.of(bench.first()), Literals.DELIVERABLE__SPECIFICATION, java.util.Optional.of("netflix-5.1")));
        DeriveForm form = form();
        assertThat(form.isChosen(form.sources().indexOf(NETFLIX))).isTrue();
        assertThat(form.isChosen(archive(form))).isFalse();
    }

    @Test
    void aChecklistOfTheHouseIsReadAndABrokenOneIsSaid() throws Exception {
        DeriveForm form = form();
        Path own = Files.writeString(
                folder.resolve("house.json"),
                "{\"format\": \"stagebook-checklist/1\", \"askedForBy\": \"House\", \"items\": [\"Trailer mix\"]}");
        assertThat(form.addChecklist(own)).isEmpty();
        assertThat(form.rows()).extracting(Row::name).containsExactly("Trailer mix");
        Path broken = Files.writeString(folder.resolve("broken.json"), "{}");
        assertThat(form.addChecklist(broken).orElseThrow()).contains("is no checklist");
        assertThat(form.rows()).hasSize(1);
    }
}
