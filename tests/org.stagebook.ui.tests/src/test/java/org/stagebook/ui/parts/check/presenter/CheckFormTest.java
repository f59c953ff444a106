package org.stagebook.ui.parts.check.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.audio.OrderConvention;
import org.stagebook.delivery.record.Sounds;
import org.stagebook.delivery.rule.Stated;
import org.stagebook.delivery.spec.SpecificationShelf;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.model.MixFileKind;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.report.ReportFormat;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.parts.deliver.DeskBench;
import org.stagebook.ui.parts.grid.presenter.EntryHint;

/** What is proposed and asked before a deliverable is checked. */
class CheckFormTest {

    private static final TimecodeFormat TC = TimecodeFormat.TC_24;
    private static final String NETFLIX = "Netflix, 5.1 near-field";

    private final DeskBench bench = new DeskBench();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        bench.session.close();
    }

    private CheckForm form(int item) {
        CheckForm form = new CheckForm(bench.production, bench.item(item), SpecificationShelf.shipped(), folder);
        form.chooseSpecification(form.specifications().indexOf(NETFLIX));
        return form;
    }

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), name);
    }

    private void versionHas(int version, MixFileKind kind, String stem, Path file) {
        bench.session.run(new AddObjects(
                bench.version(version),
                Literals.MIX_VERSION__FILES,
                List.of(NewObject.of(Literals.MIX_FILE)
                        .with(Literals.MIX_FILE__KIND, kind)
                        .with(Literals.MIX_FILE__STEM, stem)
                        .with(
                                Literals.MIX_FILE__REEL,
                                bench.production.getReels().getFirst())
                        .with(Literals.MIX_FILE__PATH, file.getFileName().toString()))));
    }

    private void set(Reel reel, EAttribute feature, String timecode) {
        bench.session.run(new SetFeature(List.of(reel), feature, Optional.of(TC.parsePosition(timecode))));
    }

    @Test
    void allFilesOfTheVersionAreProposedAndThoseOfAnotherVersionTakeTheirPlace() throws Exception {
        versionHas(1, MixFileKind.PRINTMASTER, "", file("one.wav"));
        versionHas(1, MixFileKind.STEM, "DX", file("d1.wav"));
        versionHas(1, MixFileKind.STEM, "MX", file("m1.wav"));
        versionHas(1, MixFileKind.MUSIC_AND_EFFECTS, "", file("me1.wav"));
        versionHas(2, MixFileKind.PRINTMASTER, "", file("two.wav"));
        versionHas(2, MixFileKind.STEM, "FX", file("f2.wav"));
        bench.make(1);
        CheckForm form = form(0);
        Sounds sounds = form.asked().sounds();
        assertThat(sounds.programme()).isEqualTo(folder.resolve("one.wav"));
        assertThat(sounds.beside().stems().keySet()).containsExactly("DX", "MX");
        assertThat(sounds.beside().musicAndEffects()).contains(folder.resolve("me1.wav"));
        assertThat(form.sound().asksForDialogue()).as("DX is among the stems").isFalse();
        form.chooseVersion(form.versions().lineOf(Optional.of(bench.version(2))));
        assertThat(form.asked().sounds().programme()).isEqualTo(folder.resolve("two.wav"));
        assertThat(form.asked().sounds().beside().stems().keySet()).containsExactly("FX");
        assertThat(form.asked().version()).contains(bench.version(2));
        assertThat(form.sound().asksForDialogue()).isTrue();
    }

    @Test
    void theMusicAndEffectsAreCheckedByThemselves() throws Exception {
        versionHas(1, MixFileKind.PRINTMASTER, "", file("one.wav"));
        versionHas(1, MixFileKind.STEM, "DX", file("d1.wav"));
        versionHas(1, MixFileKind.MUSIC_AND_EFFECTS, "", file("me1.wav"));
        bench.session.run(SetFeature.of(bench.item(2), Literals.DELIVERABLE__MIX_VERSION, bench.version(1)));
        Sounds sounds = form(2).asked().sounds();
        assertThat(bench.item(2).getName()).isEqualTo("M&E");
        assertThat(sounds.programme()).isEqualTo(folder.resolve("me1.wav"));
        assertThat(sounds.beside()).isEqualTo(Sounds.Beside.NOTHING);
    }

    @Test
    void whatLiesBesideAFileIsFoundByName() throws Exception {
        Path programme = file("S_101_PM.wav");
        file("S_101_DX.wav");
        file("S_101_FX.wav");
        file("S_101_ME.wav");
        CheckForm form = form(0);
        form.sound().setProgramme(programme.toString());
        assertThat(form.problem()).isEmpty();
        Sounds sounds = form.asked().sounds();
        assertThat(sounds.beside().stems().keySet()).containsExactlyInAnyOrder("DX", "FX");
        assertThat(sounds.beside().musicAndEffects()).contains(folder.resolve("S_101_ME.wav"));
        assertThat(form.notice(LocalDate.parse("2026-03-02")).orElseThrow())
                .contains("were found beside the file by their names")
                .doesNotContain("Without the dialogue stem");
    }

    @Test
    void stemsAreNamedTakenOutAndHeldApart() throws Exception {
        CheckForm form = form(0);
        form.sound().setProgramme(file("mix.wav").toString());
        StemTable stems = form.sound().stems();
        stems.add(List.of(file("S_101_dx.wav"), file("other.wav"), file("S_102_DX.wav")));
        assertThat(stems.stems()).extracting(StemTable.Stem::name).containsExactly("DX", "other", "DX 2");
        assertThat(stems.commit(1, 0, "dx")).as("a name that is taken").isFalse();
        assertThat(stems.read(1, 0, "MX").message()).isEqualTo("music stem");
        assertThat(stems.commit(1, 0, "MX")).isTrue();
        assertThat(stems.read(0, 1, folder.resolve("gone.wav").toString()))
                .isEqualTo(EntryHint.refused("There is no such file."));
        stems.remove(2);
        assertThat(form.asked().sounds().beside().stems().keySet()).containsExactly("DX", "MX");
        Files.delete(folder.resolve("other.wav"));
        assertThat(form.problem().orElseThrow()).contains("There is no file", "for the stem MX");
    }

    @Test
    void framesOfActionComeFromTheReelsAndCanBeTyped() throws Exception {
        Reel first = bench.production.getReels().getFirst();
        Reel second = bench.production.getReels().getLast();
        set(first, Literals.REEL__START, "01:00:00:00");
        set(first, Literals.REEL__FIRST_FRAME_OF_ACTION, "01:00:08:00");
        set(first, Literals.REEL__LAST_FRAME_OF_ACTION, "01:10:00:00");
        set(first, Literals.REEL__END, "01:10:02:00");
        set(second, Literals.REEL__START, "01:10:02:00");
        set(second, Literals.REEL__FIRST_FRAME_OF_ACTION, "01:10:10:00");
        set(second, Literals.REEL__LAST_FRAME_OF_ACTION, "01:20:00:00");
        PictureFields ofReel = form(0).picture();
        assertThat(ofReel.last()).isEqualTo("01:10:00:00");
        PictureFields whole = form(2).picture();
        assertThat(whole.first() + " " + whole.last()).isEqualTo("01:00:08:00 01:20:00:00");
        assertThat(whole.words()).endsWith("from the reels");

        CheckForm form = form(2);
        form.sound().setProgramme(file("mix.wav").toString());
        form.picture().setLast("");
        assertThat(form.problem().orElseThrow()).startsWith("Say both the first and the last");
        form.picture().setLast("00:59:00:00");
        assertThat(form.problem()).contains("The last frame of action comes before the first.");
        form.picture().setLast("01:30:xx");
        assertThat(form.problem().orElseThrow()).contains("01:30:xx");
        form.picture().setLast("01:30:00:00");
        form.picture().setLength("00:30:00:00");
        assertThat(form.problem()).isEmpty();
        assertThat(form.asked()
                        .known()
                        .reel()
                        .orElseThrow()
                        .action()
                        .orElseThrow()
                        .end())
                .isEqualTo(TC.parsePosition("01:30:00:01"));
        assertThat(form.asked().known().length().orElseThrow().flicks())
                .isEqualTo(TC.parsePosition("00:30:00:00").flicks());
        form.picture().setFirst("");
        form.picture().setLast("");
        assertThat(form.asked().known().reel().orElseThrow().action()).isEmpty();
    }

    @Test
    void readingsOfMetersAreKeptByQuantity() throws Exception {
        CheckForm form = form(0);
        form.sound().setProgramme(file("mix.wav").toString());
        MeterFields meters = form.meters();
        meters.chooseQuantity(line(meters, "Dialogue loudness, "));
        meters.setValue("quiet");
        assertThat(form.problem().orElseThrow()).contains("quiet", "no reading of a meter");
        meters.setValue("\u221227,1");
        meters.chooseQuantity(line(meters, "True peak, dBTP"));
        assertThat(meters.value()).isEmpty();
        meters.setMeter("Room 2");
        assertThat(form.asked().known().stated())
                .containsOnly(java.util.Map.entry("dialogueLoudness", new Stated("dialogueLoudness", -27.1, "Room 2")));
        assertThat(form.moreWords()).contains("dialogue loudness");
    }

    private static int line(MeterFields meters, String start) {
        List<String> lines = meters.quantities();
        return lines.indexOf(
                lines.stream().filter(one -> one.startsWith(start)).findFirst().orElseThrow());
    }

    @Test
    void theRestIsAskedAsItWasSaid() throws Exception {
        CheckForm form = form(0);
        form.sound().setProgramme(file("mix.wav").toString());
        form.chooseOther(1);
        form.setLookingForFaults(false);
        form.channels().chooseOrder(form.channels().orders().lineOf(Optional.of(OrderConvention.SMPTE)));
        form.channels().setOverrules(true);
        form.sound().setMono(true);
        form.sheet().chooseFormat(form.sheet().formats().indexOf(ReportFormat.HTML.label()));
        CheckForm.Asked asked = form.asked();
        assertThat(asked.specifications())
                .extracting(one -> one.title())
                .containsExactly(NETFLIX, form.others().get(1));
        assertThat(asked.known().channels().overrules()).isTrue();
        assertThat(asked.sounds().isMono()).isTrue();
        assertThat(asked.sheet().orElseThrow().file()).isEqualTo(folder.resolve("mix.wav.netflix-5.1.html"));
        form.sheet().setWanted(false);
        assertThat(form.asked().sheet()).isEmpty();
    }
}
