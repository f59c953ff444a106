package org.stagebook.ui.parts.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivePlaceTest {

    @TempDir
    private Path folder;

    private Path place(Path chosen) throws IOException {
        return new ArchivePlace(chosen, "Skerrow Light", LocalDate.of(2026, 4, 1)).folder();
    }

    @Test
    void anEmptyOrNewFolderIsTaken() throws IOException {
        assertThat(place(folder)).isEqualTo(folder);
        assertThat(place(folder.resolve("new"))).isEqualTo(folder.resolve("new"));
    }

    @Test
    void aFolderThatHoldsSomethingGetsOneInIt() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        Path first = folder.resolve("Skerrow-Light-archive-2026-04-01");
        assertThat(place(folder)).isEqualTo(first);
        Files.createDirectories(first.resolve("full"));
        assertThat(place(folder)).isEqualTo(folder.resolve("Skerrow-Light-archive-2026-04-01-2"));
    }
}
