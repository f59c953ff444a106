package org.stagebook.metering.weighting;

/** Finds the few coefficients that meet many equations best, by the normal equations and Cholesky's method. */
final class LeastSquares {

    private final int size;
    private final double[][] normal;
    private final double[] right;

    LeastSquares(int size) {
        this.size = size;
        this.normal = new double[size][size];
        this.right = new double[size];
    }

    /** Adds the equation {@code row · coefficients = value}. */
    void add(double[] row, double value) {
        for (int i = 0; i < size; i++) {
            right[i] += row[i] * value;
            for (int j = 0; j <= i; j++) {
                normal[i][j] += row[i] * row[j];
            }
        }
    }

    /** Solves; to be called once. */
    double[] solution() {
        decompose();
        for (int i = 0; i < size; i++) {
            right[i] = (right[i] - dot(normal[i], right, i)) / normal[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int j = i + 1; j < size; j++) {
                right[i] -= normal[j][i] * right[j];
            }
            right[i] /= normal[i][i];
        }
        return right;
    }

    private void decompose() {
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                normal[i][j] = (normal[i][j] - dot(normal[i], normal[j], j)) / normal[j][j];
            }
            normal[i][i] = Math.sqrt(normal[i][i] - dot(normal[i], normal[i], i));
        }
    }

    private static double dot(double[] one, double[] other, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
