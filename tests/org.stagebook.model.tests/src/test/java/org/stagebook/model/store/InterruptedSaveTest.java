package org.stagebook.model.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookFactory;
import org.stagebook.testkit.ModelSnapshot;
import org.stagebook.testkit.StandingClock;

/** Wherever a save of several files is interrupted, the production is afterwards all old or all new. */
class InterruptedSaveTest {
    @TempDir
    private Path temp;

    @ParameterizedTest
    @EnumSource
    void powerCutAtEveryOperation(Loss loss) throws Exception {
        Path harbour = TestFolders.harbour(temp);
        boolean failed = true;
        for (int operation = 1; failed; operation++) {
            Path folder = TestFolders.copy(harbour, temp.resolve("cut" + operation));
            FailingDisk disk = FailingDisk.powerCut(operation, loss.in(folder));
            Outcome outcome = editAndSave(folder, disk, InterruptedSaveTest::edit);
            failed = disk.hasFailed();
            try (ProductionStore store = ProductionStore.open(folder)) {
                List<String> found = ModelSnapshot.of(store.production()).lines();
                assertThat(found).as("power cut at operation %d", operation).isIn(outcome.before(), outcome.after());
                if (!failed) {
                    assertThat(found).isEqualTo(outcome.after());
                }
                boolean finished = store.findings().stream().anyMatch(text -> text.contains("it was finished now"));
                if (finished) {
                    assertThat(found).as("after finishing").isEqualTo(outcome.after());
                }
            }
            assertThat(TestFolders.contents(folder).keySet())
                    .as("nothing lies around after operation %d", operation)
                    .noneMatch(name -> name.endsWith(SaveTransaction.NEW) || name.equals(SaveTransaction.LIST));
        }
    }

    @ParameterizedTest
    @EnumSource
    void powerCutAfterASaveTakesNothingOfIt(Loss loss) throws Exception {
        Path harbour = TestFolders.harbour(temp);
        checkWholeAfterPowerCut(TestFolders.copy(harbour, temp.resolve("edited")), loss, InterruptedSaveTest::edit);
        checkWholeAfterPowerCut(
                TestFolders.copy(harbour, temp.resolve("removed")),
                loss,
                production -> production.getReels().removeLast());
    }

    private static void checkWholeAfterPowerCut(Path folder, Loss loss, Consumer<Production> edit) throws Exception {
        FailingDisk disk = FailingDisk.powerCut(Integer.MAX_VALUE, loss.in(folder));
        Outcome outcome = editAndSave(folder, disk, edit);
        Map<String, String> saved = TestFolders.contents(folder);
        disk.cutPower();
        assertThat(TestFolders.contents(folder)).isEqualTo(saved);
        try (ProductionStore store = ProductionStore.open(folder)) {
            assertThat(ModelSnapshot.of(store.production()).lines()).isEqualTo(outcome.after());
            assertThat(store.findings()).isEmpty();
        }
    }

    @Test
    void failureThatPassesIsMadeGoodByTheNextSave() throws Exception {
        Path harbour = TestFolders.harbour(temp);
        boolean failed = true;
        for (int operation = 1; failed; operation++) {
            Path folder = TestFolders.copy(harbour, temp.resolve("fail" + operation));
            FailingDisk disk = FailingDisk.once(operation);
            List<String> after;
            try (ProductionStore store = open(folder, disk)) {
                edit(store.production());
                after = ModelSnapshot.of(store.production()).lines();
                Throwable failure = Assertions.catchThrowable(store::save);
                failed = disk.hasFailed();
                if (failure != null) {
                    assertThat(failure).hasMessageContaining("could not be saved");
                    store.save();
                }
            }
            try (ProductionStore store = ProductionStore.openReadOnly(folder)) {
                assertThat(ModelSnapshot.of(store.production()).lines())
                        .as("failure at operation %d", operation)
                        .isEqualTo(after);
            }
        }
    }

    @Test
    void failedSaveChangesNothingOnDiskAndSaysSo() throws Exception {
        Path folder = TestFolders.harbour(temp);
        Map<String, String> before = TestFolders.contents(folder);
        try (ProductionStore store = open(folder, FailingDisk.once(2))) {
            edit(store.production());
            assertThat(Failures.of(store::save))
                    .contains("could not be saved", "No space left on device", "On disk nothing was changed");
            assertThat(TestFolders.contents(folder)).isEqualTo(before);
        }
    }

    @Test
    void readerDoesNotLookAtASaveUnderWay() throws Exception {
        Path folder = TestFolders.harbour(temp);
        java.nio.file.Files.writeString(folder.resolve(SaveTransaction.LIST), "");
        assertThat(Failures.of(() -> ProductionStore.openReadOnly(folder).close()))
                .contains("just being saved");
    }

    private static Outcome editAndSave(Path folder, Disk disk, Consumer<Production> edit) throws Exception {
        try (ProductionStore store = open(folder, disk)) {
            List<String> before = ModelSnapshot.of(store.production()).lines();
            edit.accept(store.production());
            List<String> after = ModelSnapshot.of(store.production()).lines();
            Throwable failure = Assertions.catchThrowable(store::save);
            assertThat(failure == null || failure instanceof ProductionStoreException)
                    .as("unexpected: %s", failure)
                    .isTrue();
            return new Outcome(before, after);
        }
    }

    private static ProductionStore open(Path folder, Disk disk) throws Exception {
        return ProductionStore.open(folder, new StoreSettings(disk, FormatMigrations.standard(), new StandingClock()));
    }

    /** Touches the production's file and one reel, removes a reel and adds one. */
    private static void edit(Production production) {
        production.setTitle("The Harbour, recut");
        production.getReels().getFirst().setName("R1 recut");
        production.getReels().removeLast();
        Reel reel = StagebookFactory.eINSTANCE.createReel();
        reel.setId("new-reel");
        reel.setNumber(3);
        production.getReels().add(reel);
    }

    /** Which folders lose what was not synced when the power fails; no file system promises more. */
    enum Loss {
        NOWHERE,
        EVERYWHERE,
        IN_THE_PRODUCTIONS_FOLDER,
        IN_THE_FOLDERS_BELOW;

        Predicate<Path> in(Path production) {
            return switch (this) {
                case NOWHERE -> folder -> false;
                case EVERYWHERE -> folder -> true;
                case IN_THE_PRODUCTIONS_FOLDER -> production::equals;
                case IN_THE_FOLDERS_BELOW -> folder -> !folder.equals(production);
            };
        }
    }

    private record Outcome(List<String> before, List<String> after) {}
}
