package org.stagebook.metering.spectrum;

/**
 * The discrete Fourier transform of real samples, and back.
 *
 * <p>In double precision, without a scale factor forwards: a constant of 1 has {@code size} at frequency 0. Backwards undoes
 * it. Allocates only when it is made; not for several threads.
 */
public final class RealFft {

    private final int size;
    private final int half;
    private final ComplexFft fft;
    private final double[] cosines;
    private final double[] sines;
    private final double[] packedReal;
    private final double[] packedImaginary;

    /**
     * Precomputes the angles.
     *
     * @param size number of samples, a power of two of at least 4
     * @throws IllegalArgumentException if it is not
     */
    public RealFft(int size) {
        if (size < 4 || Integer.bitCount(size) != 1) {
            throw new IllegalArgumentException(
                    "Only powers of two from 4 on can be transformed, not " + size + " samples.");
        }
        this.size = size;
        this.half = size / 2;
        this.fft = new ComplexFft(half);
        this.cosines = new double[half + 1];
        this.sines = new double[half + 1];
        for (int k = 0; k <= half; k++) {
            cosines[k] = Math.cos(2 * Math.PI * k / size);
            sines[k] = -Math.sin(2 * Math.PI * k / size);
        }
        this.packedReal = new double[half];
        this.packedImaginary = new double[half];
    }

    /** Number of samples. */
    public int size() {
        return size;
    }

    /** Number of frequencies from 0 to half the sample rate: {@code size / 2 + 1}. */
    public int bins() {
        return half + 1;
    }

    /**
     * From samples to the spectrum.
     *
     * @param samples {@link #size()} of them
     * @param real of each bin, {@link #bins()} long
     * @param imaginary of each bin
     */
    public void forward(double[] samples, double[] real, double[] imaginary) {
        int length = half / fft.inputRows();
        for (int row = 0; row < fft.inputRows(); row++) {
            unzip(samples, 2 * row * length, fft.input(row));
        }
        runPacked();
        for (int k = 0; k <= half - k; k++) {
            separate(k, real, imaginary);
        }
    }

    /**
     * From the spectrum to samples.
     *
     * @param real of each bin
     * @param imaginary of each bin; those of the first and last bin count as 0
     * @param samples filled with {@link #size()} of them
     */
    public void inverse(double[] real, double[] imaginary, double[] samples) {
        for (int k = 0; k < half; k++) {
            join(k, real, imaginary);
        }
        int length = half / fft.inputRows();
        for (int row = 0; row < fft.inputRows(); row++) {
            System.arraycopy(packedReal, row * length, fft.input(row).imaginary, 0, length);
            System.arraycopy(packedImaginary, row * length, fft.input(row).real, 0, length);
        }
        runPacked();
        for (int i = 0; i < half; i++) {
            samples[2 * i] = packedImaginary[i] / half;
            samples[2 * i + 1] = packedReal[i] / half;
        }
    }

    private static void unzip(double[] samples, int from, Row row) {
        for (int i = 0; i < row.real.length; i++) {
            row.real[i] = samples[from + 2 * i];
            row.imaginary[i] = samples[from + 2 * i + 1];
        }
    }

    private void runPacked() {
        fft.run();
        int length = half / fft.outputRows();
        for (int row = 0; row < fft.outputRows(); row++) {
            System.arraycopy(fft.output(row).real, 0, packedReal, row * length, length);
            System.arraycopy(fft.output(row).imaginary, 0, packedImaginary, row * length, length);
        }
    }

    /** The spectra of even and odd samples lie in one complex spectrum; takes them apart for a bin and its mirror. */
    private void separate(int k, double[] real, double[] imaginary) {
        int mirror = (half - k) % half;
        double evenReal = (packedReal[k] + packedReal[mirror]) / 2;
        double evenImaginary = (packedImaginary[k] - packedImaginary[mirror]) / 2;
        double oddReal = (packedImaginary[k] + packedImaginary[mirror]) / 2;
        double oddImaginary = (packedReal[mirror] - packedReal[k]) / 2;
        double turnedReal = oddReal * cosines[k] - oddImaginary * sines[k];
        double turnedImaginary = oddReal * sines[k] + oddImaginary * cosines[k];
        real[k] = evenReal + turnedReal;
        imaginary[k] = evenImaginary + turnedImaginary;
        real[half - k] = evenReal - turnedReal;
        imaginary[half - k] = turnedImaginary - evenImaginary;
    }

    private void join(int k, double[] real, double[] imaginary) {
        double mirrorReal = real[half - k];
        double ownImaginary = k == 0 ? 0 : imaginary[k];
        double mirrorImaginary = k == 0 ? 0 : imaginary[half - k];
        double evenReal = (real[k] + mirrorReal) / 2;
        double evenImaginary = (ownImaginary - mirrorImaginary) / 2;
        double turnedReal = (real[k] - mirrorReal) / 2;
        double turnedImaginary = (ownImaginary + mirrorImaginary) / 2;
        double oddReal = turnedReal * cosines[k] + turnedImaginary * sines[k];
        double oddImaginary = turnedImaginary * cosines[k] - turnedReal * sines[k];
        packedReal[k] = evenReal - oddImaginary;
        packedImaginary[k] = evenImaginary + oddReal;
    }
}
