-- Asks the addresses of a file one after the other, and prints one line of figures at the end.
local addresses = {}
local next_one = 0
different = 0 -- global, so that the thread can be asked for it at the end

function init(arguments)
  for line in io.lines(arguments[1]) do
    addresses[#addresses + 1] = line
  end
  different = #addresses
end

function request()
  next_one = next_one % #addresses + 1
  return wrk.format("GET", addresses[next_one])
end

local threads = {}
function setup(thread)
  threads[#threads + 1] = thread
end

function done(summary, latency, requests)
  local errors = summary.errors
  local failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  print(string.format("%-22s %12.0f %9.2f %9.2f %9.2f %8d %8d", os.getenv("LABEL") or "", summary.requests * 1e6 / summary.duration,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, latency.max / 1000, failed, threads[1]:get("different")))
end
