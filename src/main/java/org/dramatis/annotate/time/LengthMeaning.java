package org.dramatis.annotate.time;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.dramatis.model.TimexType;

/**
 * How long something lasts or how often it comes: "three months", "for years", "every two weeks".
 *
 * @param type duration or set
 */
record LengthMeaning(TimexType type) implements Meaning {

  private static final String VAGUE = "X";

  /** Units that TIMEX3 has no sign for, as so many of one that it has. */
  private static final Map<String, Map.Entry<Integer, String>> LARGER =
      Map.of(
          "DE", Map.entry(10, "Y"),
          "CE", Map.entry(100, "Y"),
          "ML", Map.entry(1000, "Y"),
          "FN", Map.entry(2, "W"),
          "S", Map.entry(3, "M"),
          "WE", Map.entry(1, "WE"));

  /** The unit that the half of one is said in. */
  private static final Map<String, Map.Entry<Integer, String>> PARTS =
      Map.of(
          "Y", Map.entry(12, "M"),
          "D", Map.entry(24, "TH"),
          "TH", Map.entry(60, "TM"),
          "TM", Map.entry(60, "TS"));

  @Override
  public Optional<TimeValue> of(Found found) {
    Bindings bindings = found.bindings();
    String number =
        bindings.has("VAGUE")
            ? VAGUE
            : bindings.first(NumberWords.NUMBER).orElse(bindings.has("UNITS") ? VAGUE : "1");
    return found.unit().map(unit -> TimeValue.of(type, text(number.replace(",", ""), unit)));
  }

  private static String text(String number, String unit) {
    Map.Entry<Integer, String> larger = LARGER.get(unit);
    if (larger == null) {
      return period(number, unit);
    }
    return number.equals(VAGUE)
        ? period(VAGUE, larger.getValue())
        : period(
            new BigDecimal(number).multiply(BigDecimal.valueOf(larger.getKey())).toPlainString(),
            larger.getValue());
  }

  private static String period(String number, String unit) {
    BigDecimal amount = number.equals(VAGUE) ? BigDecimal.ONE : new BigDecimal(number);
    BigDecimal rest = amount.remainder(BigDecimal.ONE);
    Map.Entry<Integer, String> part = PARTS.get(unit);
    if (rest.signum() == 0 || part == null) {
      return "P"
          + (number.equals(VAGUE) ? "" : "").concat(sign(unit))
          + shown(number)
          + letter(unit);
    }
    String whole = amount.subtract(rest).signum() == 0 ? "" : amount.toBigInteger() + letter(unit);
    String parts =
        rest.multiply(BigDecimal.valueOf(part.getKey())).toBigInteger() + letter(part.getValue());
    String time = sign(part.getValue());
    return sign(unit).equals(time) ? "P" + time + whole + parts : "P" + whole + time + parts;
  }

  private static String shown(String number) {
    return number.equals(VAGUE)
        ? VAGUE
        : new BigDecimal(number).stripTrailingZeros().toPlainString();
  }

  private static String sign(String unit) {
    return unit.length() == 2 && unit.charAt(0) == 'T' ? "T" : "";
  }

  private static String letter(String unit) {
    return sign(unit).isEmpty() ? unit : unit.substring(1);
  }
}
