package org.stagebook.metering.overview;

/** One zoom of an overview: per channel the least and greatest sample and the RMS of each point, as 16-bit floats. */
final class Zoom {

    private static final float GREATEST = 65504;

    private final int framesPerPoint;
    private final int points;
    /** Of each channel least, greatest, RMS, one after the other. */
    private final short[][] values;

    /**
     * @param values of each channel, {@code 3 * points} long
     */
    Zoom(int framesPerPoint, int points, short[][] values) {
        this.framesPerPoint = framesPerPoint;
        this.points = points;
        this.values = values;
    }

    static Zoom of(PointSeries.Points... channels) {
        int points = channels[0].least().length;
        short[][] values = new short[channels.length][3 * points];
        for (int channel = 0; channel < channels.length; channel++) {
            PointSeries.Points from = channels[channel];
            for (int i = 0; i < points; i++) {
                values[channel][i] = stored(from.least()[i]);
                values[channel][points + i] = stored(from.greatest()[i]);
                values[channel][2 * points + i] = stored((float) Math.sqrt(from.meanSquares()[i]));
            }
        }
        return new Zoom(channels[0].framesPerPoint(), points, values);
    }

    static short stored(float value) {
        return Float.floatToFloat16(Math.clamp(value, -GREATEST, GREATEST));
    }

    int framesPerPoint() {
        return framesPerPoint;
    }

    int points() {
        return points;
    }

    short[] values(int channel) {
        return values[channel];
    }

    float least(int channel, int from, int to) {
        float least = Float.POSITIVE_INFINITY;
        for (int i = from; i < to; i++) {
            least = Math.min(least, Float.float16ToFloat(values[channel][i]));
        }
        return least;
    }

    float greatest(int channel, int from, int to) {
        float greatest = Float.NEGATIVE_INFINITY;
        for (int i = points + from; i < points + to; i++) {
            greatest = Math.max(greatest, Float.float16ToFloat(values[channel][i]));
        }
        return greatest;
    }

    float rms(int channel, int from, int to) {
        double sum = 0;
        for (int i = 2 * points + from; i < 2 * points + to; i++) {
            double rms = Float.float16ToFloat(values[channel][i]);
            sum += rms * rms;
        }
        return (float) Math.sqrt(sum / (to - from));
    }
}
