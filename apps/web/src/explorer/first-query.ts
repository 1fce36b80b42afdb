/** A first question worth asking: one unit on one day, what was planned for it, in whose words, and what became of it. */
export const FIRST_QUERY = `# Xã Chu Trinh vào ngày 15/02/2020: chỉ tiêu nào,
# theo lời nguồn nào, và về sau thành đơn vị nào?
# Chu Trinh on 15 February 2020: which targets,
# in whose words, and what did it become?
# ▶ / Ctrl-Enter: hỏi, ask
# Ctrl-Space: gợi ý, suggestions
query ChuTrinh {
  unit(
    level: COMMUNE
    code: "01720"
    asOf: "2020-02-15"
  ) {
    fullName
    ancestors {
      fullName
    }
    targets {
      nodes {
        statement
        citation {
          phrase
          source {
            title
            publishedOn
          }
        }
      }
    }
    # Đơn vị kế tiếp · What it became
    successors {
      effectiveOn
      coverage
      instrument
      unit {
        fullName
      }
    }
  }
}
`;
