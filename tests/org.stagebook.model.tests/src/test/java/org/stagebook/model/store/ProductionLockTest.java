package org.stagebook.model.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.testkit.StandingClock;

class ProductionLockTest {
    @TempDir
    private Path temp;

    private Path folder = Path.of("");

    @BeforeEach
    void saveAProduction() throws Exception {
        folder = TestFolders.harbour(temp);
    }

    @Test
    void secondWriterInAnotherProcessIsToldWhoTheFirstIs() throws Exception {
        try (LockingProcess first = LockingProcess.start(folder)) {
            assertThatThrownBy(() -> ProductionStore.open(folder).close())
                    .isInstanceOf(ProductionLockedException.class)
                    .hasMessageContaining("is open for editing by " + System.getProperty("user.name") + " on ")
                    .hasMessageContaining("process " + first.pid())
                    .hasMessageContaining("Wait until it is closed there");
            try (ProductionStore reader = ProductionStore.openReadOnly(folder)) {
                assertThat(reader.production().getTitle()).isEqualTo("The Harbour");
            }
        }
    }

    @Test
    void lockOfAProcessThatDiedIsTakenOver() throws Exception {
        long dead;
        try (LockingProcess first = LockingProcess.start(folder)) {
            dead = first.pid();
        }
        try (ProductionStore store = ProductionStore.open(folder)) {
            assertThat(store.findings()).singleElement().asString().contains("taken over", "process " + dead);
        }
    }

    @Test
    void secondWriterInTheSameProcessDoesNotTakeTheLockFromTheFirst() throws Exception {
        try (ProductionStore first = ProductionStore.open(folder)) {
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> ProductionStore.open(folder).close())
                        .isInstanceOf(ProductionLockedException.class)
                        .hasMessageContaining(
                                "process " + ProcessHandle.current().pid());
            }
            assertThatThrownBy(() -> LockingProcess.start(folder).close())
                    .as("for other processes the lock still holds")
                    .hasMessageContaining("did not get the lock");
            first.save();
        }
        ProductionStore.open(folder).close();
    }

    @Test
    void closingTwiceDoesNotFreeTheNextHoldersLock() throws Exception {
        ProductionLock first = ProductionLock.acquire(folder, new StandingClock());
        first.close();
        try (ProductionLock second = ProductionLock.acquire(folder, new StandingClock())) {
            first.close();
            assertThatThrownBy(() -> ProductionStore.open(folder).close())
                    .isInstanceOf(ProductionLockedException.class)
                    .hasMessageContaining("Close it there first");
            assertThat(folder.resolve(ProductionLock.FILE_NAME)).isNotEmptyFile();
            assertThat(second.predecessor()).isEmpty();
        }
    }

    @Test
    void holderOnAnotherMachineIsRespected() throws Exception {
        LockHolder elsewhere = new LockHolder("mixer", "stage-b", 4711, Instant.parse("2026-01-05T09:00:00Z"));
        Files.writeString(folder.resolve(ProductionLock.FILE_NAME), elsewhere.toText());
        assertThatThrownBy(() -> ProductionStore.open(folder).close())
                .isInstanceOf(ProductionLockedException.class)
                .hasMessageContaining("mixer on stage-b (process 4711, since 2026-01-05T09:00:00Z)")
                .hasMessageContaining("empty the file .stagebook.lock");
        assertThat(Files.readString(folder.resolve(ProductionLock.FILE_NAME))).isEqualTo(elsewhere.toText());
    }

    @Test
    void lockNamesItsHolderAndIsEmptyAfterwards() throws Exception {
        Path file = folder.resolve(ProductionLock.FILE_NAME);
        ProductionLock lock = ProductionLock.acquire(folder, new StandingClock());
        String text = Files.readString(file);
        lock.close();
        assertThat(LockHolder.fromText(text)).hasValueSatisfying(holder -> {
            assertThat(holder.user()).isEqualTo(System.getProperty("user.name"));
            assertThat(holder.pid()).isEqualTo(ProcessHandle.current().pid());
            assertThat(holder.since()).isEqualTo("2026-01-05T09:00:00Z");
        });
        assertThat(file).isEmptyFile();
    }

    @Test
    void foreignTextIsNoHolder() {
        assertThat(LockHolder.fromText("")).isEmpty();
        assertThat(LockHolder.fromText("a\nb\nc\nd\n")).isEmpty();
        assertThat(LockHolder.fromText("user=a\nhost=b\npid=many\nsince=now\n")).isEmpty();
    }
}
