/* The fairest peer: libebur128 over libsndfile, the quantities of `stagebook measure`: integrated loudness, loudness
   range, true peak and sample peak of every channel. Prints them. */
#include <ebur128.h>
#include <math.h>
#include <sndfile.h>
#include <stdio.h>
#include <stdlib.h>

static void map_channels(ebur128_state *meter, int channels) {
  static const int film_bed[] = {EBUR128_LEFT, EBUR128_RIGHT, EBUR128_CENTER, EBUR128_UNUSED};
  for (int c = 0; channels > 5 && c < 4; c++) ebur128_set_channel(meter, c, film_bed[c]);
  if (channels == 6) {
    ebur128_set_channel(meter, 4, EBUR128_LEFT_SURROUND);
    ebur128_set_channel(meter, 5, EBUR128_RIGHT_SURROUND);
  }
  if (channels == 10) { /* 7.1.2: sides count more, rears and heights do not */
    ebur128_set_channel(meter, 4, EBUR128_Mp090);
    ebur128_set_channel(meter, 5, EBUR128_Mm090);
    ebur128_set_channel(meter, 6, EBUR128_Mp135);
    ebur128_set_channel(meter, 7, EBUR128_Mm135);
    ebur128_set_channel(meter, 8, EBUR128_Up090);
    ebur128_set_channel(meter, 9, EBUR128_Um090);
  }
}

int main(int argc, char **argv) {
  SF_INFO info = {0};
  SNDFILE *file = argc > 1 ? sf_open(argv[1], SFM_READ, &info) : NULL;
  if (!file) {
    fprintf(stderr, "%s\n", sf_strerror(NULL));
    return 2;
  }
  ebur128_state *meter = ebur128_init(info.channels, info.samplerate,
      EBUR128_MODE_I | EBUR128_MODE_LRA | EBUR128_MODE_TRUE_PEAK | EBUR128_MODE_SAMPLE_PEAK);
  map_channels(meter, info.channels);
  size_t frames = info.samplerate / 10;
  float *block = malloc(frames * info.channels * sizeof *block);
  sf_count_t got;
  while ((got = sf_readf_float(file, block, frames)) > 0) ebur128_add_frames_float(meter, block, got);
  double integrated, range, true_peak = 0, sample_peak = 0, value;
  ebur128_loudness_global(meter, &integrated);
  ebur128_loudness_range(meter, &range);
  for (int c = 0; c < info.channels; c++) {
    ebur128_true_peak(meter, c, &value);
    if (value > true_peak) true_peak = value;
    ebur128_sample_peak(meter, c, &value);
    if (value > sample_peak) sample_peak = value;
  }
  printf("%.4f %.4f %.4f %.4f\n", integrated, range, 20 * log10(true_peak), 20 * log10(sample_peak));
  return 0;
}
