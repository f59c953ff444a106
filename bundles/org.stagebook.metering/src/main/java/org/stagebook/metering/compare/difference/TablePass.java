package org.stagebook.metering.compare.difference;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import org.stagebook.metering.MeasureProgress;

/** Fills the table: every sample of both recordings once, a second at a time, on all threads. */
final class TablePass {

    private final SoundPair pair;
    private final BlockTable table;
    private final MeasureProgress progress;
    private final Deque<Reader> idle = new ArrayDeque<>();

    TablePass(SoundPair pair, MeasureProgress progress) {
        this.pair = pair;
        this.table = new BlockTable(pair);
        this.progress = progress;
    }

    BlockTable run(Threads threads) throws IOException {
        try {
            threads.forEach(table.spans(), this::span);
            return table;
        } finally {
            close();
        }
    }

    private void span(int span) throws IOException {
        if (progress.isCancelled()) {
            throw new CancellationException("Comparing was cancelled.");
        }
        Reader reader = take();
        try {
            reader.fill(table, span);
        } finally {
            giveBack(reader);
        }
        progress.measured(2L * pair.blockFrames() * BlockTable.SPAN_BLOCKS);
    }

    private Reader take() throws IOException {
        synchronized (idle) {
            if (!idle.isEmpty()) {
                return idle.pop();
            }
        }
        return new Reader(pair);
    }

    private void giveBack(Reader reader) {
        synchronized (idle) {
            idle.push(reader);
        }
    }

    private void close() throws IOException {
        for (Reader reader : idle) {
            reader.sounds.close();
        }
    }

    /** What one thread reads with. */
    private static final class Reader {
        private final AlignedSounds sounds;
        private final double[][] first;
        private final double[][] second;
        private final int blockFrames;

        Reader(SoundPair pair) throws IOException {
            this.sounds = new AlignedSounds(pair);
            this.blockFrames = pair.blockFrames();
            this.first = new double[pair.channels()][blockFrames * BlockTable.SPAN_BLOCKS];
            this.second = new double[pair.channels()][blockFrames * BlockTable.SPAN_BLOCKS];
        }

        void fill(BlockTable table, int span) throws IOException {
            int firstBlock = span * BlockTable.SPAN_BLOCKS;
            sounds.readFirst(table.startFrame(firstBlock), first);
            sounds.readSecond(table.startFrame(firstBlock), second);
            if (Arrays.deepEquals(first, second)) {
                return;
            }
            table.begin(span);
            int blocks = Math.min(BlockTable.SPAN_BLOCKS, table.blocks() - firstBlock);
            for (int channel = 0; channel < first.length; channel++) {
                for (int block = 0; block < blocks; block++) {
                    int from = block * blockFrames;
                    int to = from + table.framesOf(firstBlock + block);
                    table.set(channel, firstBlock + block, BlockSums.of(first[channel], second[channel], from, to));
                }
            }
        }
    }
}
