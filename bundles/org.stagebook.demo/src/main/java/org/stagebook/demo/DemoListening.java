package org.stagebook.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.NewListeningTest.Circumstances;
import org.stagebook.edit.change.NotePlace;
import org.stagebook.edit.change.NoteTaking;
import org.stagebook.edit.change.RecordListeningTest;
import org.stagebook.edit.change.Remark;
import org.stagebook.edit.change.TakeNote;
import org.stagebook.history.listening.Compared;
import org.stagebook.history.listening.FinishedListening;
import org.stagebook.history.repository.KeepRequest;
import org.stagebook.history.repository.Occasion;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.model.Listening;
import org.stagebook.model.Measurement;
import org.stagebook.model.MixFile;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Reel;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.playback.blind.AbxSound;
import org.stagebook.playback.blind.AbxTest;
import org.stagebook.timebase.Level;

/**
 * The morning after the first final: reel 1 is heard once with the screen dark and once with picture, and the director is asked whether
 * the effects stem of the final can be told from that of the premix at all.
 */
final class DemoListening {
    private static final String HEARD_AT = "2026-02-28T10:00:00Z";
    private static final long SEED = 20_260_228;
    private static final int TRIALS = 16;
    /** Trials in which the director took one for the other. */
    private static final List<Integer> MISTAKEN = List.of(3, 4, 9, 14);

    private final EditingSession session;
    private final ProductionRepository repository;
    private final DemoClock clock;
    private final DemoModel model;

    DemoListening(EditingSession session, ProductionRepository repository, DemoClock clock) {
        this.session = session;
        this.repository = repository;
        this.clock = clock;
        this.model = new DemoModel(session.production());
    }

    void hear() throws ProductionStoreException, java.io.IOException {
        clock.goTo(HEARD_AT);
        byEar();
        withPicture();
        blind();
        session.save();
        repository.keep(KeepRequest.of(Occasion.SAVE_POINT, "First final heard by ear", List.of(), clock.instant()));
    }

    private void byEar() {
        take(Listening.EARS_ONLY, 0, DemoPeople.DIRECTOR, "DX101", "01:00:10:06", "I lose the last word in the wind.");
        take(Listening.EARS_ONLY, 1, DemoPeople.DIRECTOR, "FX103", "01:00:12:20", "");
        take(Listening.EARS_ONLY, 2, DemoPeople.MIXER, "", "01:00:22:02", "The beat stops dead; let it ring.");
    }

    private void withPicture() {
        take(Listening.WITH_PICTURE, 12, DemoPeople.MIXER, "FX103", "01:00:13:02", "The door is 2 dB up; who asked?");
        take(
                Listening.WITH_PICTURE,
                13,
                DemoPeople.SUPERVISOR,
                "FX104",
                "01:00:16:20",
                "The switch of the radio is a frame late.");
    }

    private void take(Listening listening, int minutes, String author, String cue, String timecode, String words) {
        NotePlace place = cue.isEmpty() ? new NotePlace.OnReel(model.reel(1)) : new NotePlace.OnCue(model.cue(cue));
        session.run(new TakeNote(
                place,
                new Remark(author, after(minutes), words),
                new NoteTaking(listening, model.at(timecode), Optional.of(heard()))));
    }

    private void blind() {
        Played played = new Played();
        AbxTest test = new AbxTest(TRIALS, SEED, played::to);
        for (int trial = 1; trial <= TRIALS; trial++) {
            test.hear(AbxSound.X);
            boolean wasB = played.last == 1;
            test.answer(MISTAKEN.contains(trial) != wasB, DemoPeople.DIRECTOR, after(20 + trial / 2));
        }
        MixVersion premix = model.mixVersion(DemoVersions.PREMIX);
        Compared before = compared(premix, heard());
        Compared now = compared(heard(), premix);
        session.run(new RecordListeningTest(
                heard(),
                new FinishedListening(
                                circumstances(), List.of(before, now), "The door gives it away; the rest is the same.")
                        .with(test.reveal(after(30)))));
    }

    private Circumstances circumstances() {
        Reel reel = model.reel(1);
        return new Circumstances(
                after(20),
                DemoPeople.DIRECTOR,
                Optional.of(model.person(DemoPeople.DIRECTOR)),
                Optional.of(reel),
                Optional.of(model.range("01:00:08:00", "01:00:22:00")));
    }

    /** The louder of both is turned down to the softer, by what was measured of them when they were recorded. */
    private Compared compared(MixVersion version, MixVersion other) {
        Level loudness = loudness(effects(version));
        double gain = Math.min(0, loudness(effects(other)).value() - loudness.value());
        return Compared.of(version, effects(version), Optional.of(loudness), Math.rint(gain * 10) / 10);
    }

    private static MixFile effects(MixVersion version) {
        return version.getFiles().stream()
                .filter(file -> DemoStem.FX.name().equals(file.getStem())
                        && file.getReel() != null
                        && file.getReel().getNumber() == 1)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The demo has no effects in " + version.getLabel() + "."));
    }

    private static Level loudness(MixFile file) {
        return file.getMeasurements().stream()
                .map(Measurement::getLevel)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody measured " + file.getPath() + "."));
    }

    private MixVersion heard() {
        return model.mixVersion(DemoVersions.FINAL);
    }

    private static Instant after(int minutes) {
        return Instant.parse(HEARD_AT).plusSeconds(minutes * 60L);
    }

    /** Remembers what was brought to the loudspeakers, as the ears of the director do. */
    private static final class Played {
        private int last;

        void to(int candidate) {
            last = candidate;
        }
    }
}
