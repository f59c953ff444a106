package org.stagebook.delivery.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.delivery.batch.ArrivalWatch.Seen;

class BatchFolderTest {

    @TempDir
    Path folder;

    private void files(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
        }
    }

    private List<SoundSet> sets() throws IOException {
        return new BatchFolder(folder, folder.resolve("results")).sets();
    }

    @ParameterizedTest
    @CsvSource({
        "Show_101_PM.wav, show 101, ''",
        "Show_101_DX.wav, show 101, DX",
        "show.101.ME.wav, show 101, ME",
        "Show_101_ADR.wav, show 101, ADR",
        "Show_101_NAR.wav, show 101, NAR",
        "Show_101_WLA.wav, show 101, WLA",
        "Show_101_DX2.wav, show 101, DX2",
        "Show 101 M&E.wav, show 101, M&E",
        "Mixdown.wav, mixdown, ''",
        "Sound_of_Music_PM.wav, sound of music, ''",
        "Sound_of_Music_DX.wav, sound of music, DX",
        "Print_the_Legend_full_mix.wav, print the legend, ''",
        "Show_101_PM_DX_v3.wav, show 101 v3, DX"
    })
    void namesTellWhatBelongsTogether(String name, String family, String part) {
        assertThat(SoundName.readings(Path.of(name)).getFirst()).isEqualTo(new SoundName(family, part));
    }

    @Test
    void stemsAndMusicAndEffectsLieBesideTheirProgramme() throws IOException {
        files(
                "e01/S_101_PM.wav",
                "e01/S_101_DX.wav",
                "e01/S_101_MX.wav",
                "e01/S_101_ME.wav",
                "e02/S_102.flac",
                "e02/x.txt");
        assertThat(sets()).hasSize(2).first().satisfies(set -> {
            assertThat(set.name()).isEqualTo(Path.of("e01", "S_101_PM.wav").toString());
            assertThat(set.stems()).containsOnlyKeys("DX", "MX");
            assertThat(set.musicAndEffects()).isPresent();
            assertThat(set.files()).hasSize(4);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sound_of_Music_PM.wav, Sound_of_Music_DX.wav, Sound_of_Music_ME.wav",
                "Call_Me.wav, Call_Me_DX.wav, Call_Me_ME.wav",
                "The_Group_Print.wav, The_Group_DX_print.wav, The_Group_M&E_print.wav",
                "Full_Mix_101_PM.wav, Full_Mix_101_PM_DX.wav, Full_Mix_101_ME.wav"
            })
    void wordsOfATitleAreNoStems(String names) throws IOException {
        String[] each = names.split(", ", -1);
        files(each);
        assertThat(sets()).singleElement().satisfies(set -> {
            assertThat(set.name()).isEqualTo(each[0]);
            assertThat(set.stems()).containsOnlyKeys("DX");
            assertThat(set.musicAndEffects()).isPresent();
        });
    }

    @Test
    void aWordTellsOnlyWhereAnotherFileSharesTheRest() throws IOException {
        files("Meet_Me.wav", "Night_Music.wav", "The_Mix.wav");
        assertThat(sets()).hasSize(3).allMatch(set -> set.files().size() == 1);
        assertThat(SoundName.readings(Path.of("Night_Music.wav")).getLast())
                .isEqualTo(new SoundName("night music", ""));
    }

    @Test
    void whereItIsNotClearEverythingStandsByItself() throws IOException {
        files("S_101_PM.wav", "S_101_mix.wav", "S_101_DX.wav", "T_DX.wav");
        assertThat(sets()).hasSize(4).allMatch(set -> set.files().size() == 1);
    }

    @Test
    void monoFilesOfAProgrammeAreOne() throws IOException {
        files("R2.L.wav", "R2.R.wav", "R2.C.wav", "R3.wav");
        assertThat(sets()).hasSize(2).anyMatch(set -> set.programme().size() == 3);
    }

    @Test
    void hiddenOnesAndResultsAreLeftOut() throws IOException {
        files(".trash/a.wav", ".b.wav", "results/c.wav", "d.WAV");
        assertThat(sets()).singleElement().matches(set -> set.name().equals("d.WAV"));
    }

    @Test
    void whatBelongsToOneFileIsFoundBesideItAndNotBelow() throws IOException {
        files("S_101_PM.wav", "S_101_DX.wav", "S_101_ME.wav", "below/S_101_MX.wav", "S_102_DX.wav", "S_102.txt");
        SoundSet around = BatchFolder.around(folder.resolve("S_101_PM.wav")).orElseThrow();
        assertThat(around.stems()).containsOnlyKeys("DX");
        assertThat(around.musicAndEffects()).contains(List.of(folder.resolve("S_101_ME.wav")));
        assertThat(BatchFolder.around(folder.resolve("S_102_DX.wav"))
                        .orElseThrow()
                        .stems())
                .as("a stem without its programme stands by itself")
                .isEmpty();
        assertThat(BatchFolder.around(folder.resolve("S_102.txt"))).isEmpty();
    }

    @Test
    void whatGrowsIsNotWholeYet() throws IOException {
        files("a.wav", "b.wav");
        ArrivalWatch watch = new ArrivalWatch();
        assertThat(watch.settled(look())).isEmpty();
        Files.writeString(folder.resolve("b.wav"), "b.wav grows");
        assertThat(watch.settled(look())).extracting(seen -> seen.set().name()).containsExactly("a.wav");
        files("c.wav");
        assertThat(watch.settled(look())).extracting(seen -> seen.set().name()).containsExactly("a.wav", "b.wav");
    }

    private List<Seen> look() throws IOException {
        List<Seen> seen = new java.util.ArrayList<>();
        for (SoundSet set : sets()) {
            seen.add(new Seen(set, BatchStamp.of(set, List.of(), UserHint.NONE)));
        }
        return seen;
    }
}
