package org.stagebook.metering.compare.difference;

import java.util.SplittableRandom;

/** Sound as film has it, from a seed: ambience that is never still, speech, things that happen, music. One array per channel. */
final class FilmSound {

    static final int RATE = 48_000;

    private final SplittableRandom random;
    private final int channels;
    private final int frames;

    FilmSound(SplittableRandom random, int channels, int frames) {
        this.random = random;
        this.channels = channels;
        this.frames = frames;
    }

    static double factor(double decibels) {
        return Math.pow(10, decibels / 20);
    }

    double between(double least, double most) {
        return least + (most - least) * random.nextDouble();
    }

    private boolean isLfe(int channel) {
        return channels == 6 && channel == 3;
    }

    /** Pink noise in every channel but the LFE, its level wandering by some decibels every second or two. */
    double[][] ambience(double dbfs) {
        double[][] planar = new double[channels][frames];
        double strength = factor(dbfs);
        for (int channel = 0; channel < channels; channel++) {
            PinkNoise pink = new PinkNoise(random.split());
            double level = 0;
            double target = between(-5, 5);
            for (int i = 0; i < frames && !isLfe(channel); i++) {
                if (i % 60_000 == 0) {
                    target = between(-5, 5);
                }
                level += (target - level) * 0.00005;
                planar[channel][i] = pink.next() * strength * (1 + 0.115 * level);
            }
        }
        return planar;
    }

    /** A voice in the centre, or in all channels of a narrower layout: buzz through moving formants, syllables, pauses. */
    double[][] speech(double dbfs) {
        double[] voice = new double[frames];
        Resonator[] formants = {new Resonator(), new Resonator(), new Resonator()};
        int at = (int) (RATE * between(0.1, 0.6));
        while (at < frames) {
            int syllables = 2 + random.nextInt(9);
            for (int i = 0; i < syllables && at < frames; i++) {
                at = syllable(voice, at, formants, factor(dbfs));
            }
            at += (int) (RATE * between(0.25, 1.1));
        }
        double[][] planar = new double[channels][frames];
        for (int channel = 0; channel < channels; channel++) {
            if (channels < 6 || channel == 2) {
                planar[channel] = voice.clone();
            }
        }
        return planar;
    }

    private int syllable(double[] voice, int start, Resonator[] formants, double level) {
        int length = (int) (RATE * between(0.09, 0.26));
        formants[0].tune(between(280, 800), 90);
        formants[1].tune(between(900, 2300), 130);
        formants[2].tune(between(2400, 3200), 200);
        double pitch = between(95, 190);
        boolean voiced = random.nextDouble() < 0.8;
        double phase = 0;
        double strength = level * between(0.4, 1.3);
        for (int i = 0; i < length && start + i < frames; i++) {
            phase += pitch * (1 + 0.1 * Math.sin(i / 4000.0)) / RATE;
            double pulse = phase >= 1 ? 30 : 0;
            phase -= phase >= 1 ? 1 : 0;
            double source = voiced ? pulse + 0.1 * between(-1, 1) : 4 * between(-1, 1);
            double sound = formants[0].next(source) + 0.5 * formants[1].next(source) + 0.25 * formants[2].next(source);
            double envelope = Math.pow(Math.sin(Math.PI * (i + 0.5) / length), 0.6);
            voice[start + i] += strength * envelope * sound * 0.25;
        }
        return start + length - (int) (0.1 * length);
    }

    /** Chords of notes with overtones, each struck and dying away over a held ground; fronts, and softer surrounds. */
    double[][] music(double dbfs) {
        double[][] planar = new double[channels][frames];
        double root = between(60, 130);
        int at = 0;
        while (at < frames) {
            int length = (int) (RATE * between(0.5, 1.4));
            int notes = 3 + random.nextInt(3);
            for (int note = 0; note < notes; note++) {
                double hertz = root * Math.pow(2, random.nextInt(30) / 12.0);
                note(planar, new Note(at, length + RATE / 4, hertz, factor(dbfs) * 0.6, between(0, 1)));
            }
            at += length;
        }
        return planar;
    }

    private record Note(int start, int length, double hertz, double level, double right) {}

    private void note(double[][] planar, Note note) {
        double[] weights = weights(note.right);
        double vibrato = between(4, 6);
        double struck = random.nextDouble();
        int end = Math.min(frames, note.start + note.length);
        double phase = struck;
        for (int i = note.start; i < end; i++) {
            double time = (double) (i - note.start) / RATE;
            phase += note.hertz * (1 + 0.004 * triangle(vibrato * time)) / RATE;
            double fading = Math.min(1, time * 60) / (1 + 1.5 * time + time * time);
            double release = Math.min(1, (note.start + note.length - i) / (0.05 * RATE));
            double sample = string(2 * Math.PI * (phase - Math.floor(phase))) * fading * release * note.level;
            for (int channel = 0; channel < channels; channel++) {
                if (weights[channel] != 0) {
                    planar[channel][i] += sample * weights[channel];
                }
            }
        }
    }

    private static double triangle(double turns) {
        return 4 * Math.abs(turns - Math.floor(turns) - 0.5) - 1;
    }

    /** Five partials, from the sine and cosine of the first. */
    private static double string(double angle) {
        double sine = Math.sin(angle);
        double twice = 2 * Math.cos(angle);
        double second = twice * sine;
        double third = twice * second - sine;
        double fourth = twice * third - second;
        double fifth = twice * fourth - third;
        return sine + second / 2 - third / 3 + fourth / 4 - fifth / 5;
    }

    private double[] weights(double right) {
        double[] weights = new double[channels];
        for (int channel = 0; channel < channels; channel++) {
            weights[channel] = weight(channel, right);
        }
        return weights;
    }

    private double weight(int channel, double right) {
        if (channels == 1) {
            return 1;
        }
        return switch (channel) {
            case 0 -> Math.cos(right * Math.PI / 2);
            case 1 -> Math.sin(right * Math.PI / 2);
            case 4 -> 0.4 * Math.cos(right * Math.PI / 2);
            case 5 -> 0.4 * Math.sin(right * Math.PI / 2);
            default -> 0;
        };
    }

    /** Something that happens once: a blow, a rush of air or a signal; with an end that can be heard to be the end. */
    double[] happening(int length, double dbfs) {
        double[] samples = new double[length];
        int kind = random.nextInt(3);
        Resonator colour = new Resonator();
        colour.tune(between(150, 3000), between(100, 900));
        double hertz = between(300, 2000);
        double slide = between(-0.3, 0.6);
        double greatest = 1e-9;
        for (int i = 0; i < length; i++) {
            double time = (double) i / length;
            double noise = between(-1, 1);
            samples[i] = switch (kind) {
                case 0 -> Math.exp(-3.5 * time) * (colour.next(noise) + 0.2 * noise);
                case 1 -> Math.sin(Math.PI * Math.min(1, time + 0.15)) * (colour.next(noise) + 0.3 * noise);
                default -> Math.sin(hertz * (1 + slide * time) * i * 2 * Math.PI / RATE) * (1 - 0.5 * time);
            };
            greatest = Math.max(greatest, Math.abs(samples[i]));
        }
        for (int i = 0; i < length; i++) {
            double edge = Math.min(1, Math.min((i + 1) / 96.0, (length - i) / 480.0));
            samples[i] *= factor(dbfs) / greatest * edge;
        }
        return samples;
    }

    /** Lays a sound into channels: the middle, or one side, with some of it in the surrounds. */
    double[] panning() {
        double[] gains = weights(random.nextDouble());
        if (channels == 6 && random.nextInt(3) == 0) {
            gains[3] = 0.5;
        }
        return gains;
    }

    /** Two poles that ring. */
    private static final class Resonator {
        private double a1;
        private double a2;
        private double gain;
        private double one;
        private double two;

        void tune(double hertz, double bandwidth) {
            double radius = Math.exp(-Math.PI * bandwidth / RATE);
            a1 = 2 * radius * Math.cos(2 * Math.PI * hertz / RATE);
            a2 = -radius * radius;
            gain = 1 - radius;
        }

        double next(double in) {
            double out = gain * in + a1 * one + a2 * two;
            two = one;
            one = out;
            return out;
        }
    }

    /** White noise made pink by one-poles about an octave apart (P. Kellet), at an effective value of about 1. */
    private static final class PinkNoise {
        private static final double[] POLES = {0.99886, 0.99332, 0.96900, 0.86650, 0.55000, -0.7616};
        private static final double[] GAINS = {0.0555179, 0.0750759, 0.1538520, 0.3104856, 0.5329522, -0.0168980};
        private final double[] states = new double[POLES.length];
        private final SplittableRandom random;

        PinkNoise(SplittableRandom random) {
            this.random = random;
        }

        double next() {
            double white = 2 * random.nextDouble() - 1;
            double sum = white * 0.5362;
            for (int pole = 0; pole < POLES.length; pole++) {
                states[pole] = POLES[pole] * states[pole] + white * GAINS[pole];
                sum += states[pole];
            }
            return sum;
        }
    }
}
