package org.stagebook.delivery.testkit;

import static org.stagebook.delivery.testkit.DefectPlanter.amplitude;
import static org.stagebook.delivery.testkit.DefectPlanter.between;
import static org.stagebook.delivery.testkit.DefectPlanter.label;
import static org.stagebook.delivery.testkit.DefectPlanter.planted;
import static org.stagebook.delivery.testkit.DefectPlanter.rms;
import static org.stagebook.delivery.testkit.DefectPlanter.whole;
import static org.stagebook.delivery.testkit.DefectPlanter.words;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.stagebook.audio.Speaker;
import org.stagebook.delivery.qc.FileRole;
import org.stagebook.delivery.qc.QcKind;
import org.stagebook.delivery.qc.Reel;
import org.stagebook.delivery.testkit.DefectPlanter.Case;
import org.stagebook.metering.weighting.FrameRange;

/** Defects of files against each other. */
final class StemDefects {

    private final Random random;
    private final SceneMaker maker;

    StemDefects(Random random, SceneMaker maker) {
        this.random = random;
        this.maker = maker;
    }

    /** A stem too long or too short by a frame of sound or more, or the printmaster against the reel. */
    Case length() {
        Scene scene = maker.scene();
        int frames = scene.mix().frames();
        int wrong = (1 + random.nextInt(3) * random.nextInt(2002)) * (random.nextBoolean() ? 1 : -1);
        if (random.nextBoolean()) {
            scene.state(Reel.unknown(scene.sampleRateHz()).lasting(frames + wrong));
            return new Case(
                    scene,
                    planted(
                            QcKind.LENGTH,
                            FileRole.PRINTMASTER,
                            List.of(),
                            new FrameRange(Math.min(frames, frames + wrong), Math.max(frames, frames + wrong)),
                            wrong + " frames against the reel"));
        }
        scene.deliverStems();
        HeldSound music = scene.sound(FileRole.MUSIC);
        double[][] planar = new double[music.planar().length][];
        Arrays.setAll(planar, channel -> Arrays.copyOf(music.planar()[channel], frames + wrong));
        scene.put(FileRole.MUSIC, new HeldSound(music.sampleRateHz(), music.order(), planar));
        return new Case(
                scene,
                planted(
                        QcKind.LENGTH,
                        FileRole.MUSIC,
                        List.of(),
                        new FrameRange(Math.min(frames, frames + wrong), Math.max(frames, frames + wrong)),
                        wrong + " frames"));
    }

    /** Something in the printmaster that is in no stem, or a stem at another level for a while. */
    Case sum() {
        while (true) {
            Scene scene = maker.scene();
            scene.deliverStems();
            int rate = scene.sampleRateHz();
            int channel = DefectPlanter.fullRange(random, scene.order());
            int frames = (int) (between(random, 0.2, 2) * rate);
            int from = (int) scene.action().startFrame()
                    + random.nextInt((int) scene.action().frames() - frames);
            double[] before = scene.mix().planar()[channel].clone();
            double[] mix = scene.mix().planar()[channel];
            String strength =
                    random.nextBoolean() ? add(scene, mix, from, frames) : ride(scene, mix, channel, from, frames);
            scene.mix().rounded();
            double greatest = 0;
            for (int at = from; at + rate / 10 <= from + frames; at += rate / 20) {
                double[] rest = new double[rate / 10];
                for (int i = 0; i < rest.length; i++) {
                    rest[i] = mix[at + i] - before[at + i];
                }
                greatest = Math.max(greatest, rms(rest, 0, rest.length));
            }
            if (greatest > amplitude(-54)) {
                return new Case(
                        scene,
                        planted(
                                QcKind.STEM_SUM,
                                FileRole.PRINTMASTER,
                                List.of(label(scene.order(), channel)),
                                new FrameRange(from, from + frames),
                                strength + words(", %.1f dBFS remain", 20 * Math.log10(greatest))));
            }
        }
    }

    private String add(Scene scene, double[] mix, int from, int frames) {
        double dbfs = between(random, -50, -24);
        double step = 2 * Math.PI * between(random, 100, 3000) / scene.sampleRateHz();
        for (int i = 0; i < frames; i++) {
            double ramp = Math.min(1, Math.min(i, frames - i) / (0.01 * scene.sampleRateHz()));
            mix[from + i] += ramp * amplitude(dbfs) * StrictMath.sin(step * i);
        }
        return words("a tone of %.1f dBFS", dbfs);
    }

    private String ride(Scene scene, double[] mix, int channel, int from, int frames) {
        double db = between(random, 0.2, 3) * (random.nextBoolean() ? 1 : -1);
        double[] stem = scene.sound(FileRole.MUSIC).planar()[channel];
        for (int i = 0; i < frames; i++) {
            double ramp = Math.min(1, Math.min(i, frames - i) / (0.01 * scene.sampleRateHz()));
            mix[from + i] += ramp * (amplitude(db) - 1) * stem[from + i];
        }
        return words("music by %.2f dB", db);
    }

    private static int centre(Scene scene) {
        return Math.max(0, scene.order().channelOf(Speaker.CENTRE));
    }

    /** A range in which the dialogue speaks all the time, more or less, or does not at all. */
    private int place(Scene scene, int frames, boolean spoken) {
        double[] dialogue = scene.sound(FileRole.DIALOGUE).planar()[centre(scene)];
        double[] wanted = scene.sound(FileRole.MUSIC_AND_EFFECTS).planar()[centre(scene)];
        int margin = spoken ? 0 : (int) (0.45 * scene.sampleRateHz());
        int window = scene.sampleRateHz() / 4;
        for (int attempt = 0; attempt < 300; attempt++) {
            int from = (int) scene.action().startFrame()
                    + margin
                    + random.nextInt((int) scene.action().frames() - frames - 2 * margin);
            boolean fits = rms(wanted, from, from + frames) > 0.002;
            for (int at = from - margin; fits && at + window <= from + frames + margin; at += window / 4) {
                double level = rms(dialogue, at, at + window);
                fits = spoken ? level > 0.01 : level == 0;
            }
            if (fits) {
                return from;
            }
        }
        return -1;
    }

    private static void scale(Scene scene, int channel, int from, int frames, double gain) {
        double[] samples = scene.sound(FileRole.MUSIC_AND_EFFECTS).planar()[channel];
        double fade = 0.005 * scene.sampleRateHz();
        for (int i = 0; i < frames; i++) {
            double ramp = Math.min(1, Math.min(i, frames - i) / fade);
            samples[from + i] *= 1 + (gain - 1) * ramp;
        }
        scene.sound(FileRole.MUSIC_AND_EFFECTS).rounded();
    }

    Case hole() {
        while (true) {
            Scene scene = maker.scene();
            scene.deliverMusicAndEffects();
            int frames = (int) (between(random, 0.3, 1) * scene.sampleRateHz());
            int from = place(scene, frames, true);
            if (from >= 0) {
                double db = between(random, 13, 60);
                scale(scene, centre(scene), from, frames, amplitude(-db));
                return musicAndEffects(
                        QcKind.MUSIC_AND_EFFECTS_HOLE,
                        scene,
                        new FrameRange(from, from + frames),
                        words("%.1f dB", db));
            }
        }
    }

    Case level() {
        while (true) {
            Scene scene = maker.scene();
            scene.deliverMusicAndEffects();
            int frames = (int) (between(random, 0.65, 1.2) * scene.sampleRateHz());
            int from = place(scene, frames, false);
            if (from >= 0) {
                double db = between(random, 2.6, 9) * (random.nextBoolean() ? 1 : -1);
                scale(scene, centre(scene), from, frames, amplitude(db));
                return musicAndEffects(
                        QcKind.MUSIC_AND_EFFECTS_LEVEL,
                        scene,
                        new FrameRange(from, from + frames),
                        words("%.1f dB", db));
            }
        }
    }

    Case dialogue() {
        Scene scene = maker.scene();
        scene.deliverMusicAndEffects();
        double db = between(random, -24, 0);
        HeldSound held = scene.sound(FileRole.MUSIC_AND_EFFECTS);
        for (int channel = 0; channel < held.planar().length; channel++) {
            double[] dialogue = scene.sound(FileRole.DIALOGUE).planar()[channel];
            for (int i = 0; i < dialogue.length; i++) {
                boolean inAction = scene.action().contains(i);
                held.planar()[channel][i] += inAction ? amplitude(db) * dialogue[i] : 0;
            }
        }
        held.rounded();
        return musicAndEffects(QcKind.MUSIC_AND_EFFECTS_DIALOGUE, scene, whole(held), words("%.1f dB", db));
    }

    private static Case musicAndEffects(QcKind kind, Scene scene, FrameRange range, String strength) {
        return new Case(
                scene,
                planted(
                        kind,
                        FileRole.MUSIC_AND_EFFECTS,
                        List.of(label(scene.order(), centre(scene))),
                        range,
                        strength));
    }
}
