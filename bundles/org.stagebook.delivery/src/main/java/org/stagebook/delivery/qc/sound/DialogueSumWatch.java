package org.stagebook.delivery.qc.sound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;
import org.stagebook.delivery.qc.FileRole;
import org.stagebook.delivery.qc.QcFile;
import org.stagebook.delivery.qc.QcFiles;
import org.stagebook.delivery.qc.TickSeries;
import org.stagebook.metering.ChannelWeights;
import org.stagebook.metering.lanes.FilterState;
import org.stagebook.metering.lanes.Kernels;
import org.stagebook.metering.lanes.Lanes;
import org.stagebook.metering.loudness.KWeighting;

/**
 * Adds up all dialogue stems, speaker by speaker, and weights their sum for its loudness: where production sound, ADR, narration and group
 * are stems of their own, dialogue is what they are together, and gates must hear that.
 */
public final class DialogueSumWatch implements SoundWatch {

    private static final int L = Lanes.COUNT;
    private static final int HISTORY = Lanes.PEAK_HISTORY;

    private final BlockPlan plan;
    private final Kernels kernels;
    private final KWeighting weighting;
    private final TickStore ticks;
    private final boolean hasLoudness;
    private final List<Group> groups = new ArrayList<>();
    private long tick;

    /** One channel of one file. */
    private record Source(int file, int channel) {}

    /** Speakers that are weighted in step. */
    private static final class Group {
        private final List<List<Source>> lanes;
        private final double[] weights;
        private final FilterState state = new FilterState();
        private final double[] rows = new double[(HISTORY + Lanes.MOST_ROWS) * L];

        Group(List<List<Source>> lanes, List<Double> weights) {
            this.lanes = lanes;
            this.weights = weights.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    /**
     * Prepares.
     *
     * @param kernels the loops
     */
    private DialogueSumWatch(QcFiles files, BlockPlan plan, Kernels kernels) {
        this.plan = plan;
        this.kernels = kernels;
        this.weighting = KWeighting.at(plan.grid().sampleRateHz());
        List<QcFile> all = files.all();
        List<Integer> stems = stems(files);
        this.ticks = new TickStore(
                plan.grid(),
                stems.stream()
                        .mapToLong(stem -> all.get(stem).recording().format().frames())
                        .max()
                        .orElse(0),
                OrderWeights.of(new double[] {1}));
        this.hasLoudness = stems.stream()
                .allMatch(stem -> all.get(stem).recording().channels().order().isPresent());
        if (hasLoudness) {
            group(bySpeaker(files, stems));
        }
    }

    /** Where there are several dialogue stems; of one its own series says it all. */
    public static Optional<DialogueSumWatch> of(QcFiles files, BlockPlan plan, Kernels kernels) {
        return stems(files).size() > 1 ? Optional.of(new DialogueSumWatch(files, plan, kernels)) : Optional.empty();
    }

    private static List<Integer> stems(QcFiles files) {
        List<QcFile> all = files.all();
        return IntStream.range(1, all.size())
                .filter(file -> all.get(file).role() == FileRole.DIALOGUE)
                .boxed()
                .toList();
    }

    /** A mono stem is heard in the centre where anything has one, else on both sides, or with others that are mono. */
    private static Map<Speaker, List<Source>> bySpeaker(QcFiles files, List<Integer> stems) {
        Map<Speaker, List<Source>> sources = new LinkedHashMap<>();
        List<Source> mono = new ArrayList<>();
        for (int stem : stems) {
            ChannelOrder order =
                    files.all().get(stem).recording().channels().order().orElseThrow();
            for (int channel = 0; channel < order.channelCount(); channel++) {
                Speaker speaker = order.speakers().get(channel);
                List<Source> of =
                        speaker == Speaker.MONO ? mono : sources.computeIfAbsent(speaker, unused -> new ArrayList<>());
                of.add(new Source(stem, channel));
            }
        }
        if (!mono.isEmpty()) {
            for (Speaker speaker : placesOfMono(files, sources)) {
                sources.computeIfAbsent(speaker, unused -> new ArrayList<>()).addAll(mono);
            }
        }
        return sources;
    }

    private static List<Speaker> placesOfMono(QcFiles files, Map<Speaker, List<Source>> others) {
        if (others.isEmpty()) {
            return List.of(Speaker.MONO);
        }
        boolean hasCentre = others.containsKey(Speaker.CENTRE)
                || files.main()
                        .recording()
                        .channels()
                        .order()
                        .filter(order -> order.channelOf(Speaker.CENTRE) >= 0)
                        .isPresent();
        return hasCentre ? List.of(Speaker.CENTRE) : List.of(Speaker.LEFT, Speaker.RIGHT);
    }

    private void group(Map<Speaker, List<Source>> sources) {
        List<Speaker> speakers = List.copyOf(sources.keySet());
        List<Double> weights = ChannelWeights.of(new ChannelOrder(speakers)).weights();
        for (int first = 0; first < speakers.size(); first += L) {
            int end = Math.min(speakers.size(), first + L);
            groups.add(new Group(
                    speakers.subList(first, end).stream().map(sources::get).toList(), weights.subList(first, end)));
        }
    }

    @Override
    public void accept(SoundBlock block) {
        for (int part = 0; part < BlockPlan.BLOCK_TICKS; part++) {
            int from = (int) (plan.grid().startFrame(tick) - block.startFrame());
            int count = (int) plan.grid().frames(tick, tick + 1);
            for (Group group : groups) {
                weigh(group, block, block.history() + from, count);
                for (int lane = 0; lane < group.weights.length; lane++) {
                    ticks.add(tick, 0, group.weights[lane] * group.state.energies()[lane], 0, 0);
                }
                group.state.clearEnergies();
                group.state.settle();
            }
            tick++;
        }
    }

    private void weigh(Group group, SoundBlock block, int at, int count) {
        int pieces = (count + Lanes.MOST_ROWS - 1) / Lanes.MOST_ROWS;
        for (int piece = 0; piece < pieces; piece++) {
            int from = count * piece / pieces;
            int rows = count * (piece + 1) / pieces - from;
            Arrays.fill(group.rows, HISTORY * L, (HISTORY + rows) * L, 0);
            for (int lane = 0; lane < group.lanes.size(); lane++) {
                for (Source source : group.lanes.get(lane)) {
                    add(block.channels(source.file())[source.channel()], at + from, rows, group.rows, lane);
                }
            }
            kernels.weigh(group.rows, rows, weighting, group.state);
            System.arraycopy(group.rows, rows * L, group.rows, 0, HISTORY * L);
        }
    }

    private static void add(double[] samples, int from, int count, double[] rows, int lane) {
        for (int i = 0; i < count; i++) {
            rows[(HISTORY + i) * L + lane] += samples[from + i];
        }
    }

    @Override
    public void relate(SoundBlock block) {
        // The sum is weighted at the full rate.
    }

    /** Loudness of the sum along time; it has no peaks. */
    public TickSeries series() {
        return ticks.series(hasLoudness);
    }
}
