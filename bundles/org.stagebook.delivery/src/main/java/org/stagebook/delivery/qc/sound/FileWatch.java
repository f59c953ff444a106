package org.stagebook.delivery.qc.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;
import org.stagebook.audio.recording.Recording;
import org.stagebook.audio.recording.RecordingFormat;
import org.stagebook.delivery.qc.FileRole;
import org.stagebook.delivery.qc.QcFile;
import org.stagebook.delivery.qc.QcKind;
import org.stagebook.delivery.qc.QcPeak;
import org.stagebook.delivery.qc.QcSettings;
import org.stagebook.delivery.qc.TickSeries;
import org.stagebook.metering.ChannelWeights;
import org.stagebook.metering.level.ClippingSetup;

/** Everything that watches one file, and what it has seen when the pass is over. */
public final class FileWatch {

    private static final Pattern INTEGER_BITS = Pattern.compile("(\\d{1,2})-bit");
    private static final double ROUGHNESS_OF_A_STEP = 3;

    private final PassContext context;
    private final int index;
    private final QcFile file;
    private final OrderWeights weights;
    private final TickStore ticks;
    private final List<ChannelWatch> channels = new ArrayList<>();
    private final List<Lane> lanes = new ArrayList<>();
    private final List<PairWatch> pairs = new ArrayList<>();
    private final PopFinder pops;
    private Optional<FileFeed> feed = Optional.empty();

    FileWatch(int index, QcFile file, PassContext context) {
        RecordingFormat format = file.recording().format();
        Optional<ChannelOrder> order = file.recording().channels().order();
        QcSettings settings = context.settings();
        this.context = context;
        this.index = index;
        this.file = file;
        this.weights = weights(file, order);
        this.ticks = new TickStore(context.plan().grid(), format.frames(), weights);
        this.pops = new PopFinder(format, context.reel());
        double least =
                ROUGHNESS_OF_A_STEP * Math.pow(10, settings.faults().click().leastDbfs() / 20);
        for (int channel = 0; channel < format.channels(); channel++) {
            ChannelWatch.Subject subject = new ChannelWatch.Subject(
                    index, channel, isLfe(order, channel), clipping(file.recording(), settings));
            channels.add(new ChannelWatch(subject, settings, context.plan()));
            lanes.add(new Lane(index, channel, least));
        }
        double within = Math.pow(10, settings.channels().identicalWithinDbfs() / 20);
        for (int first = 0; first < format.channels(); first++) {
            for (int second = first + 1; second < format.channels(); second++) {
                pairs.add(new PairWatch(first, second, within, isPair(order, first, second)));
            }
        }
    }

    /** Only of the main file anybody asks what it would be in another order. */
    private static OrderWeights weights(QcFile file, Optional<ChannelOrder> order) {
        if (order.isPresent() && file.role() == FileRole.PRINTMASTER) {
            return OrderWeights.of(order.get(), FileWatch::weights);
        }
        return OrderWeights.of(order.map(FileWatch::weights)
                .orElseGet(() ->
                        array(ChannelWeights.front(file.recording().format().channels()))));
    }

    private static double[] weights(ChannelOrder order) {
        return array(ChannelWeights.of(order));
    }

    private static double[] array(ChannelWeights weights) {
        return weights.weights().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Left and right at the same place; of two channels nobody knows, too. */
    private static boolean isPair(Optional<ChannelOrder> order, int first, int second) {
        return order.map(ChannelOrder::speakers)
                .map(speakers -> speakers.get(first).mirrored().equals(Optional.of(speakers.get(second))))
                .orElse(first == 0 && second == 1);
    }

    private static boolean isLfe(Optional<ChannelOrder> order, int channel) {
        return order.map(known -> known.speakers().get(channel))
                .map(Speaker::isLowFrequency)
                .orElse(false);
    }

    /** Of what is not stored as it is, FLAC for instance, by what it says of its samples. */
    private static ClippingSetup clipping(Recording recording, QcSettings settings) {
        Matcher bits = INTEGER_BITS.matcher(recording.format().sample());
        double step = bits.matches() ? Math.scalb(1.0, 1 - Integer.parseInt(bits.group(1))) : 0;
        double fullScale = recording
                .stored()
                .map(stored -> ClippingSetup.of(stored.channels().getFirst().sample()))
                .map(ClippingSetup::fullScale)
                .orElse(1 - step);
        return new ClippingSetup(fullScale, settings.faults().clippedSamples(), 0);
    }

    List<Lane> lanes() {
        return lanes;
    }

    List<ChannelWatch> channelWatches() {
        return channels;
    }

    /** Adds one channel's ticks of a block. */
    void addTicks(int channel, LaneTicks from, int lane, long firstTick) {
        for (int tick = 0; tick < BlockPlan.BLOCK_TICKS; tick++) {
            ticks.add(
                    firstTick + tick,
                    channel,
                    from.energies[tick][lane],
                    from.samplePeaks[tick][lane],
                    from.truePeaks[tick][lane]);
        }
    }

    /** Takes what concerns the file as a whole, once its channels have taken the block. */
    void accept(SoundBlock block) {
        pops.accept(block.channels(index), block);
        for (int channel = 0; channel < lanes.size(); channel++) {
            channels.get(channel).look(lanes.get(channel).places(), block);
            lanes.get(channel).places().clear();
        }
        if (!context.isAction(block)) {
            return;
        }
        for (PairWatch pair : pairs) {
            pair.accept(block.channels(index), block.history(), block.frames());
            pair.relate(block.low(index), block.lowFrames());
        }
    }

    void readFrom(FileFeed source) {
        feed = Optional.of(source);
    }

    void end() {
        channels.forEach(ChannelWatch::end);
    }

    /** What was watched. */
    public QcFile file() {
        return file;
    }

    /** Values along time. */
    public TickSeries series() {
        return ticks.series(file.recording().channels().order().isPresent());
    }

    /** The same if the channels of the main file are in another of the trade's orders. */
    public TickSeries series(ChannelOrder other) {
        return ticks.series(weights.row(weights(other)), true);
    }

    /** Every place found in single channels. */
    public List<Spot> spots() {
        return channels.stream()
                .flatMap(channel -> channel.spots().kept().stream())
                .toList();
    }

    /** Where channels fall to silence at once, for longer than a dropout. */
    public List<SoundBreak> breaks() {
        return channels.stream().flatMap(channel -> channel.breaks().stream()).toList();
    }

    /** How loud each channel is along time. */
    public List<BlockLevels> levels() {
        return channels.stream().map(ChannelWatch::levels).toList();
    }

    /** Places with samples that no sound can have. */
    public List<Spot> damage() {
        return feed.stream()
                .flatMap(source -> source.damaged().stream())
                .map(damage -> new Spot(
                        QcKind.DAMAGED_SAMPLES,
                        damage.channel(),
                        damage.range(),
                        damage.range().frames()))
                .toList();
    }

    /** How many samples no sound can have. */
    public long damagedSamples() {
        return feed.map(FileFeed::damagedSamples).orElse(0L);
    }

    /** How many more places there are in all channels. */
    public long droppedSpots() {
        return channels.stream().mapToLong(channel -> channel.spots().dropped()).sum();
    }

    /** Pairs of channels, each once. */
    public List<PairWatch> pairs() {
        return pairs;
    }

    /** The pops at both ends. */
    public PopFinder pops() {
        return pops;
    }

    /** Sums and peaks of each channel. */
    public List<ChannelTotals> totals() {
        List<ChannelTotals> totals = new ArrayList<>();
        long frames = file.recording().format().frames();
        for (int channel = 0; channel < channels.size(); channel++) {
            ChannelWatch watch = channels.get(channel);
            totals.add(new ChannelTotals(
                    lanes.get(channel).samplePeak(),
                    watch.offset(),
                    frames == 0 ? 0 : watch.squares() / frames,
                    frames == 0 ? 0 : watch.bands().low() / frames,
                    frames == 0 ? 0 : watch.bands().high() / frames));
        }
        return totals;
    }

    /** The greatest value between or on samples, and where exactly. */
    public Optional<QcPeak> truePeak() {
        Optional<QcPeak> found = Optional.empty();
        for (int channel = 0; channel < lanes.size(); channel++) {
            Lane lane = lanes.get(channel);
            if (lane.truePeak() > found.map(QcPeak::amplitude).orElse(0.0)) {
                found = Optional.of(new QcPeak(lane.truePeak(), channel, lane.truePeakFrame()));
            }
        }
        return found;
    }

    /** The greatest sample, and where. */
    public Optional<QcPeak> samplePeak() {
        Optional<QcPeak> found = Optional.empty();
        for (int channel = 0; channel < lanes.size(); channel++) {
            Lane lane = lanes.get(channel);
            if (lane.samplePeak() > found.map(QcPeak::amplitude).orElse(0.0)) {
                found = Optional.of(new QcPeak(lane.samplePeak(), channel, lane.samplePeakFrame()));
            }
        }
        return found;
    }
}
